import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

const KEPT_MS = 2 * 24 * 60 * 60 * 1_000;

/** Longer than a run takes: one that is not done by then has failed, or its process has died. */
const LEASE_MS = 5 * 60 * 1_000;

export type AlertDays = {
  /**
   * Does the daily run of a tenant, unless it is done already or under way in any instance of the bot. One that fails or
   * dies is left for whoever asks once its lease is over.
   *
   * @returns whether the run of the day is done
   */
  run(tenantId: string, day: CalendarDay, work: () => Promise<unknown>): Promise<boolean>;
};

export function createAlertDays(store: Pick<Store, 'claim' | 'records'>, leaseMs = LEASE_MS): AlertDays {
  const done = store.records<true>('alert-days');
  return {
    async run(tenantId, day, work) {
      const key = joinKey(tenantId, day);
      if (await done.get(key)) return true;
      if (!(await store.claim(joinKey(tenantId, 'alerts', day), leaseMs))) return false;
      await work();
      await done.set(key, true, KEPT_MS);
      return true;
    },
  };
}
