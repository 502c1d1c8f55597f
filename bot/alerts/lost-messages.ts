import type { LostReason } from '../../domain/alerts/alert.ts';
import type { DeliveryState } from '../../domain/alerts/reported-batch.ts';
import { LOST_MESSAGE_DAYS, type LostMessage } from '../../domain/alerts/undelivered-alerts.ts';
import { addDays, type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import { type ReportParts, readDeliveryReport } from './delivery-report.ts';

/** A message may wait for the end of a snooze or of quiet hours before anybody tries to send it. */
const LONGEST_WAIT_DAYS = 14;

/**
 * What did not arrive lately. What has told of nothing else than of this is left out: a day's loss would be told of every
 * day anew.
 */
export async function readLostMessages(tenantId: string, day: CalendarDay, deps: ReportParts): Promise<LostMessage[]> {
  const since = new Date(addDays(day, -LOST_MESSAGE_DAYS - LONGEST_WAIT_DAYS));
  const runs = await readDeliveryReport(tenantId, deps, { since });
  return runs
    .flatMap(({ messages }) => messages)
    .flatMap(({ recipientId, kinds, state, since: settledAt, acknowledgedAt, actedAt }) => {
      const isAnswered = acknowledgedAt !== undefined || actedAt !== undefined;
      if (!settledAt || isAnswered || !isLost(state) || kinds.every((kind) => kind === 'undelivered')) return [];
      return [{ recipientId, on: dayIn(settledAt, undefined), reason: state }];
    });
}

/** What somebody does not want, for themselves or for others, is not lost. */
function isLost(state: DeliveryState): state is LostReason {
  return state !== 'sent' && state !== 'queued' && state !== 'unwanted' && state !== 'cancelled';
}
