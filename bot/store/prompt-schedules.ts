import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Whether people are asked to link their MCID by the daily run, too: no, until an admin of the company wants it. */
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
