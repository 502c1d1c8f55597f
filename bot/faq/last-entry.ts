import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Deps } from '../deps.ts';
import type { UndatedRequest } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import { recall, remember } from '../turn/recall.ts';

/** Remembers which entry answered a person, and the question if it was typed, for their follow-up. */
export async function rememberEntry(
  entryId: string,
  { person, language, deps }: UndatedRequest,
  question?: string,
): Promise<void> {
  await remember(person, { kind: 'entry', entryId, language, ...(question !== undefined && { question }) }, deps);
}

/** Reads the entry that was the last reply to a person. */
export async function readLastEntry(person: Person, deps: Deps): Promise<FaqEntry | undefined> {
  const shown = await recall(person, deps);
  return shown?.kind === 'entry' ? deps.catalogue.find(shown.entryId) : undefined;
}
