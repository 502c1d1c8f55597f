import type { CalendarDay } from '../../domain/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

const KEPT_MS = 2 * 24 * 60 * 60 * 1_000;

export type AlertDays = {
  /** True for exactly one caller, of any instance of the bot: whoever starts the daily run of a tenant. */
  firstRun(tenantId: string, day: CalendarDay): Promise<boolean>;
};

export function createAlertDays(store: Pick<Store, 'claim'>): AlertDays {
  return { firstRun: (tenantId, day) => store.claim(joinKey(tenantId, 'alerts', day), KEPT_MS) };
}
