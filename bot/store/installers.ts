import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/**
 * The person who added the bot to each team or group chat. Teams does not expose team owners to bots, so the installer
 * stands in; if only owners may add apps to the team, the installer is one of them.
 *
 * `location` is the id of the team or group chat.
 */
export type Installers = {
  remember(tenantId: string, location: string, userId: string): Promise<void>;
  is(tenantId: string, location: string, userId: string): Promise<boolean>;
  forget(tenantId: string, location: string): Promise<void>;
};

export function createInstallers(store: Pick<Store, 'records'>): Installers {
  const records = store.records<string>('hosts');
  return {
    async remember(tenantId, location, userId) {
      await records.set(joinKey(tenantId, location), userId);
    },
    is: async (tenantId, location, userId) => (await records.get(joinKey(tenantId, location))) === userId,
    async forget(tenantId, location) {
      await records.delete(joinKey(tenantId, location));
    },
  };
}
