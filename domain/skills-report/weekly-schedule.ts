import { afterQuiet } from '../settings/quiet-hours.ts';
import { addDays, type CalendarDay, dayIn, daysBetween } from '../time/calendar-day.ts';

/** A schedule for every Monday morning, by the clock of a time zone. */
export type WeeklySchedule = {
  /** The ISO instant at which it was set up. */
  readonly since: string;
  /** An IANA name; UTC if it is unknown. */
  readonly timeZone: string | undefined;
};

const NIGHT = { from: '00:00', until: '08:00' } as const;
const SOME_MONDAY: CalendarDay = '2018-01-01';

/**
 * Returns the latest Monday on which 08:00 has passed since the schedule was set up, if any. Of missed Mondays, only the
 * last is made up for.
 *
 * Set up on Thursday 6 May 2021: undefined until Monday 10 May 08:00, then '2021-05-10' until Monday 17 May 08:00
 */
export function mondayDue({ since, timeZone }: WeeklySchedule, now: Date): CalendarDay | undefined {
  const monday = latestMonday(now, timeZone);
  return monday > latestMonday(new Date(since), timeZone) ? monday : undefined;
}

/** Returns the next Monday whose 08:00 is still to come: the day of the first post of a schedule set up now. */
export function nextMonday(now: Date, timeZone: string | undefined): CalendarDay {
  return addDays(latestMonday(now, timeZone), 7);
}

/** Returns the latest Monday on which 08:00 has passed. */
function latestMonday(instant: Date, timeZone: string | undefined): CalendarDay {
  const day = dayIn(instant, timeZone);
  const sinceMonday = ((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7;
  const isEarly = sinceMonday === 0 && afterQuiet(instant, NIGHT, timeZone) > instant;
  return addDays(day, isEarly ? -7 : -sinceMonday);
}
