import type { DeliveryState, LostReason } from '../../domain/alerts/message-state.ts';
import { LOST_MESSAGE_DAYS, type LostMessage } from '../../domain/alerts/undelivered-alerts.ts';
import { addDays, type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import { type DeliveryReportDeps, readDeliveryReport } from './delivery-report.ts';

/** How long a message may wait for the end of a snooze or quiet hours before the first attempt. */
const LONGEST_WAIT_DAYS = 14;

/**
 * Returns the messages that did not arrive lately. Ignores failed 'undelivered' notices: reporting them would repeat every
 * day.
 */
export async function readLostMessages(
  tenantId: string,
  day: CalendarDay,
  deps: DeliveryReportDeps,
): Promise<LostMessage[]> {
  const since = new Date(addDays(day, -LOST_MESSAGE_DAYS - LONGEST_WAIT_DAYS));
  const batches = await readDeliveryReport(tenantId, deps, { since });
  return batches
    .flatMap(({ messages }) => messages)
    .flatMap(({ recipientId, kinds, state, since: lostAt, acknowledgedAt, actedAt }) => {
      const isAnswered = acknowledgedAt !== undefined || actedAt !== undefined;
      if (!lostAt || isAnswered || !isLost(state) || kinds.every((kind) => kind === 'undelivered')) return [];
      return [{ recipientId, on: dayIn(lostAt, undefined), reason: state }];
    });
}

/** A message that its recipient or an admin did not want is not lost. */
function isLost(state: DeliveryState): state is LostReason {
  return state !== 'sent' && state !== 'queued' && state !== 'unwanted' && state !== 'cancelled';
}
