import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** The limit on associations covers one year (M10), so no profile shows a day further ahead. */
const MOST_DAYS_LIMITED = 366;

/** Returns the last day that a person can name as the day from which their profile lets them link. */
export function lastDayLimited(today: CalendarDay): CalendarDay {
  return addDays(today, MOST_DAYS_LIMITED);
}
