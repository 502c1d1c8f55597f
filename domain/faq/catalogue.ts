import type { FaqEntry } from './entry.ts';

/** All FAQ entries, to look up by id. */
export type FaqCatalogue = {
  find(id: string): FaqEntry | undefined;
  /** Returns the entries to offer after an answer. */
  followUps(entry: FaqEntry): FaqEntry[];
};

export function createCatalogue(entries: readonly FaqEntry[]): FaqCatalogue {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    find: (id) => byId.get(id),
    followUps: ({ followUps }) => followUps.flatMap((id) => byId.get(id) ?? []),
  };
}
