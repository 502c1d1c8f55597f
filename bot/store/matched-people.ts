import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** People of the report, as matched by an admin: Entra object ids by MCID. */
type TenantMatches = Readonly<Record<string, string>>;

export type MatchedPeople = {
  all(tenantId: string): Promise<TenantMatches>;
  /** Concurrent changes are never lost. Undefined removes a match. */
  change(tenantId: string, matches: Readonly<Record<string, string | undefined>>): Promise<void>;
};

/** One record per tenant: there are few manual matches, and they are always read together. */
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
