import { addDays, type CalendarDay, dayIn } from '../time/calendar-day.ts';
import { afterQuiet } from './quiet-hours.ts';

/** The lengths of a snooze. */
export const SNOOZES = ['tomorrow', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

const DAYS_BEFORE_THE_LAST: Readonly<Record<Snooze, number>> = { tomorrow: 0, week: 6 };
const DAY_MS = 86_400_000;

/**
 * Returns the end of a snooze that begins now: eight in the morning, tomorrow or a week from today, by the clock of a
 * time zone (UTC if it is unknown).
 *
 * snoozeEnd('tomorrow', new Date('2021-09-01T12:00Z'), 'Europe/Stockholm') → 2021-09-02T06:00Z
 */
export function snoozeEnd(snooze: Snooze, now: Date, timeZone: string | undefined): Date {
  const lastDay = new Date(now.getTime() + DAYS_BEFORE_THE_LAST[snooze] * DAY_MS);
  return morningAfter(lastDay, timeZone);
}

/** Returns eight in the morning of a day, by the clock of a time zone (UTC if it is unknown). */
export function snoozeUntil(day: CalendarDay, timeZone: string | undefined): Date {
  let noonBefore = Date.parse(`${addDays(day, -1)}T12:00Z`);
  while (dayIn(new Date(noonBefore), timeZone) >= day) noonBefore -= DAY_MS / 2;
  return morningAfter(new Date(noonBefore), timeZone);
}

function morningAfter(instant: Date, timeZone: string | undefined): Date {
  const midnight = afterQuiet(instant, { from: '00:01', until: '00:00' }, timeZone);
  return afterQuiet(midnight, { from: '00:00', until: '08:00' }, timeZone);
}
