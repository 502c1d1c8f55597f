import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Whom of the company somebody in the report is, as an admin says: an Entra object id by MCID. */
type TenantMatches = Readonly<Record<string, string>>;

export type MatchedPeople = {
  all(tenantId: string): Promise<TenantMatches>;
  /** Of changes at the same time none gets lost; undefined takes a match away. */
  change(tenantId: string, matches: Readonly<Record<string, string | undefined>>): Promise<void>;
};

/** One record for each tenant: matched by hand are few, and all are asked for. */
export function createMatchedPeople(store: Pick<Store, 'read' | 'replaceIf'>): MatchedPeople {
  const keyOf = (tenantId: string) => joinKey('matched-people', tenantId);
  return {
    all: async (tenantId) => (await store.read<TenantMatches>(keyOf(tenantId)))?.value ?? {},
    async change(tenantId, matches) {
      for (;;) {
        const before = await store.read<TenantMatches>(keyOf(tenantId));
        const kept = Object.entries({ ...before?.value, ...matches }).filter(([, userId]) => userId !== undefined);
        if (await store.replaceIf(keyOf(tenantId), before?.version, Object.fromEntries(kept))) return;
      }
    },
  };
}
