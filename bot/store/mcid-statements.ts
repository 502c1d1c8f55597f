import type { McidStatement } from '../../domain/people/mcid-statement.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The last statement of each person of a tenant about their MCID, by Entra object id. */
type TenantStatements = Readonly<Record<string, Stored>>;

/** Older records have the second shape, from when the only possible statement was to have linked. */
type Stored = McidStatement | { readonly linkedOn: CalendarDay; readonly addresses: readonly string[] };

export type McidStatements = {
  of(tenantId: string, userId: string): Promise<McidStatement | undefined>;
  /** Returns all statements by Entra object id. */
  all(tenantId: string): Promise<ReadonlyMap<string, McidStatement>>;
  /** Replaces the person's earlier statement. */
  save(tenantId: string, userId: string, statement: McidStatement): Promise<void>;
};

/** One record per tenant, since they are listed together. */
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
