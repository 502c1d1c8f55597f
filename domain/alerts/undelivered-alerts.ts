import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import type { AlertOf } from './alert.ts';
import type { LostReason } from './message-state.ts';

/** A message that failed or whose delivery is uncertain; `on` is the day on which that became clear. */
export type LostMessage = { readonly recipientId: string; readonly on: CalendarDay; readonly reason: LostReason };

/** Days for which failures are reported; older ones are in the delivery report only. */
export const LOST_MESSAGE_DAYS = 7;

/** Reports the failures of each past day in one alert; today's counts could still change. */
export function undeliveredAlerts(lost: readonly LostMessage[], today: CalendarDay): AlertOf<'undelivered'>[] {
  const first = addDays(today, -LOST_MESSAGE_DAYS);
  return [...Map.groupBy(lost, ({ on }) => on)].flatMap(([on, messages]) => {
    if (on >= today || on < first) return [];
    const reasons = [...Map.groupBy(messages, ({ reason }) => reason)]
      .map(([reason, { length: count }]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count);
    return [{ kind: 'undelivered', subject: 'delivery', period: on, since: addDays(on, 1), on, reasons }];
  });
}
