import type { McidStatement } from '../../domain/people/mcid-statement.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The last thing that each person of a tenant has said of their MCID, by Entra object id. */
type TenantStatements = Readonly<Record<string, Stored>>;

/** At first nothing could be said but to have linked. */
type Stored = McidStatement | { readonly linkedOn: CalendarDay; readonly addresses: readonly string[] };

export type McidStatements = {
  of(tenantId: string, userId: string): Promise<McidStatement | undefined>;
  /** By Entra object id. */
  all(tenantId: string): Promise<ReadonlyMap<string, McidStatement>>;
  /** Takes the place of what the person said before. */
  save(tenantId: string, userId: string, statement: McidStatement): Promise<void>;
};

/** One record for each tenant, since a list of all is asked for. */
export function createMcidStatements(store: Pick<Store, 'read' | 'replaceIf'>): McidStatements {
  const keyOf = (tenantId: string) => joinKey('mcid-statements', tenantId);
  const stored = async (tenantId: string) => (await store.read<TenantStatements>(keyOf(tenantId)))?.value ?? {};
  return {
    async of(tenantId, userId) {
      const own = (await stored(tenantId))[userId];
      return own && revive(own);
    },
    async all(tenantId) {
      return new Map(Object.entries(await stored(tenantId)).map(([userId, own]) => [userId, revive(own)]));
    },
    async save(tenantId, userId, statement) {
      for (;;) {
        const before = await store.read<TenantStatements>(keyOf(tenantId));
        const next = { ...before?.value, [userId]: statement };
        if (await store.replaceIf(keyOf(tenantId), before?.version, next)) return;
      }
    },
  };
}

function revive(stored: Stored): McidStatement {
  if ('said' in stored) return stored;
  return { said: { kind: 'linked', on: stored.linkedOn }, addresses: stored.addresses };
}
