import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** An address may one day be somebody else's. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** What the bot has learnt of people whom it has looked for in Teams. */
export type DirectoryMatches = {
  /** The Entra object id by address; undefined where nobody has it, absent where it is not known. */
  found(tenantId: string, addresses: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  remember(tenantId: string, address: string, userId: string | undefined): Promise<void>;
  /** When the app was installed for those of the people for whom the bot has done so, in milliseconds since 1970. */
  installedAt(tenantId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  noteInstalled(tenantId: string, userId: string, at: number): Promise<void>;
};

export function createDirectoryMatches(store: Pick<Store, 'records'>): DirectoryMatches {
  const people = store.records<{ readonly userId?: string }>('found-people');
  const installs = store.records<number>('app-installs');
  return {
    async found(tenantId, addresses) {
      const known = await people.getMany(addresses.map((address) => joinKey(tenantId, address)));
      return new Map(addresses.flatMap((address, index) => (known[index] ? [[address, known[index].userId]] : [])));
    },
    async remember(tenantId, address, userId) {
      await people.set(joinKey(tenantId, address), userId ? { userId } : {}, KEPT_MS);
    },
    async installedAt(tenantId, userIds) {
      const known = await installs.getMany(userIds.map((userId) => joinKey(tenantId, userId)));
      return new Map(userIds.flatMap((userId, index) => (known[index] ? [[userId, known[index]]] : [])));
    },
    async noteInstalled(tenantId, userId, at) {
      await installs.set(joinKey(tenantId, userId), at);
    },
  };
}
