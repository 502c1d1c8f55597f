import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/**
 * Who has added the bot to a team or group chat. It stands in for the owner, whom Teams tells no bot of: where a team's
 * owners allow nobody else to add apps, it is one of them.
 */
export type Installers = {
  remember(tenantId: string, place: string, userId: string): Promise<void>;
  is(tenantId: string, place: string, userId: string): Promise<boolean>;
  forget(tenantId: string, place: string): Promise<void>;
};

export function createInstallers(store: Pick<Store, 'records'>): Installers {
  const records = store.records<string>('hosts');
  return {
    async remember(tenantId, place, userId) {
      await records.set(joinKey(tenantId, place), userId);
    },
    is: async (tenantId, place, userId) => (await records.get(joinKey(tenantId, place))) === userId,
    async forget(tenantId, place) {
      await records.delete(joinKey(tenantId, place));
    },
  };
}
