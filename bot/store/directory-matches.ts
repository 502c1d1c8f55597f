import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Matches expire because an address can be reassigned to another person. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** The report addresses that were looked up in the tenant's directory, and the people the app was installed for. */
export type DirectoryMatches = {
  /** Returns Entra object ids by address: undefined if nobody has the address, absent if it was not looked up. */
  found(tenantId: string, addresses: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  remember(tenantId: string, address: string, userId: string | undefined): Promise<void>;
  /** Returns when the bot installed the app for these people, in milliseconds since 1970; absent if it did not. */
  installedAt(tenantId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  noteInstalled(tenantId: string, userId: string, at: number): Promise<void>;
};

export function createDirectoryMatches(store: Pick<Store, 'records'>): DirectoryMatches {
  const people = store.records<{ readonly userId?: string }>('found-people');
  const installs = store.records<number>('app-installs');
  return {
    async found(tenantId, addresses) {
      const found = await people.getMany(addresses.map((address) => joinKey(tenantId, address)));
      return new Map(addresses.flatMap((address, index) => (found[index] ? [[address, found[index].userId]] : [])));
    },
    async remember(tenantId, address, userId) {
      await people.set(joinKey(tenantId, address), userId ? { userId } : {}, KEPT_MS);
    },
    async installedAt(tenantId, userIds) {
      const found = await installs.getMany(userIds.map((userId) => joinKey(tenantId, userId)));
      return new Map(userIds.flatMap((userId, index) => (found[index] ? [[userId, found[index]]] : [])));
    },
    async noteInstalled(tenantId, userId, at) {
      await installs.set(joinKey(tenantId, userId), at);
    },
  };
}
