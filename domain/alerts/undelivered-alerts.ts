import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import type { AlertOf } from './alert.ts';
import type { LostReason } from './message-state.ts';

/** A message that did not arrive, or of which nobody can tell whether it has; `on` is the day on which that was settled. */
export type LostMessage = { readonly recipientId: string; readonly on: CalendarDay; readonly reason: LostReason };

/** What nobody has been told of by then is left to the delivery report. */
export const LOST_MESSAGE_DAYS = 7;

/** One alert for each day that is over, so that its counts stay what they are. */
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
