import type { LinkedStatement } from '../../domain/company/linking.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The last thing that each person of a tenant has said of their MCID, by Entra object id. */
type TenantStatements = Readonly<Record<string, LinkedStatement>>;

export type McidStatements = {
  of(tenantId: string, userId: string): Promise<LinkedStatement | undefined>;
  all(tenantId: string): Promise<readonly LinkedStatement[]>;
  /** The addresses of each person who has said something, by Entra object id. */
  addresses(tenantId: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Takes the place of what the person said before. */
  save(tenantId: string, userId: string, statement: LinkedStatement): Promise<void>;
};

/** One record for each tenant, since a list of all is asked for. */
export function createMcidStatements(store: Pick<Store, 'read' | 'replaceIf'>): McidStatements {
  const keyOf = (tenantId: string) => joinKey('mcid-statements', tenantId);
  const stored = async (tenantId: string) => (await store.read<TenantStatements>(keyOf(tenantId)))?.value ?? {};
  return {
    of: async (tenantId, userId) => (await stored(tenantId))[userId],
    all: async (tenantId) => Object.values(await stored(tenantId)),
    async addresses(tenantId) {
      return new Map(Object.entries(await stored(tenantId)).map(([userId, { addresses }]) => [userId, addresses]));
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
