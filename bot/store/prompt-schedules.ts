import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The companies whose people the daily job asks to link their MCID. It is off until an admin turns it on. */
export type PromptSchedules = {
  isOn(tenantId: string): Promise<boolean>;
  set(tenantId: string, isOn: boolean): Promise<void>;
};

export function createPromptSchedules(store: Pick<Store, 'records'>): PromptSchedules {
  const records = store.records<boolean>('prompt-schedules');
  return {
    isOn: async (tenantId) => (await records.get(joinKey(tenantId))) === true,
    async set(tenantId, isOn) {
      await records.set(joinKey(tenantId), isOn);
    },
  };
}
