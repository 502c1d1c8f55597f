import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

const KEPT_MS = 2 * 24 * 60 * 60 * 1_000;

/** Longer than the work takes: if it is not done by then, it has failed or its process has died. */
const LEASE_MS = 5 * 60 * 1_000;

export type AlertDays = {
  /**
   * Does a tenant's work of the day, unless any instance of the bot has done it or is doing it. If the work fails or its
   * process dies, the next call after the lease does it again.
   *
   * @returns true if the work of the day is done
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
