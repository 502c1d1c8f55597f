import { utc } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/**
 * A day of the calendar as text, `YYYY-MM-DD`, without time or time zone.
 *
 * Days compare as text: `one < other` if `one` is earlier. Use {@link parseDay} for text from outside.
 */
export type CalendarDay = `${number}-${number}-${number}`;

/** Days have no time zone; calculating in UTC gives the same result on any machine. */
const IN_UTC = { in: utc };

/**
 * Parses a day in the form `YYYY-MM-DD`; undefined if there is no such day.
 *
 * parseDay('2020-02-29') → '2020-02-29'; parseDay('2021-02-29') → undefined
 */
export function parseDay(text: string): CalendarDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return isValid(parseISO(text, IN_UTC)) ? (text as CalendarDay) : undefined;
}

/**
 * Makes a day of a year, a month (1 to 12) and a day of the month; undefined if there is no such day.
 *
 * dayOf(2021, 2, 28) → '2021-02-28'; dayOf(2021, 2, 30) → undefined
 */
export function dayOf(year: number, month: number, day: number): CalendarDay | undefined {
  return parseDay([`${year}`.padStart(4, '0'), pad(month), pad(day)].join('-'));
}

/** addDays('2021-12-31', 1) → '2022-01-01'; addDays('2021-03-01', -1) → '2021-02-28' */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return toDay(addDaysTo(day, days, IN_UTC));
}

/**
 * Returns the same day of the month a number of months later, or that month's last day if it is shorter.
 *
 * addMonths('2021-05-31', -3) → '2021-02-28'
 */
export function addMonths(start: CalendarDay, months: number): CalendarDay {
  return toDay(addMonthsTo(start, months, IN_UTC));
}

/**
 * Returns the same date a number of years later; for 29 February, 28 February in a common year.
 *
 * addYears('2020-02-29', 1) → '2021-02-28'; addYears('2020-02-29', 4) → '2024-02-29'
 */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  return addMonths(day, years * 12);
}

/** Returns the days from one day to another: daysBetween('2021-02-28', '2021-03-01') → 1, the other way round → -1 */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(to, from, IN_UTC);
}

/** yearOf('2021-09-02') → 2021 */
export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/**
 * Returns the day in a time zone (an IANA name; UTC if it is unknown) at an instant.
 *
 * dayIn(new Date('2021-09-01T22:30Z'), 'Europe/Stockholm') → '2021-09-02'
 */
export function dayIn(instant: Date, timeZone: string | undefined): CalendarDay {
  const utcDay = instant.toISOString().slice(0, 10) as CalendarDay;
  if (!timeZone) return utcDay;
  try {
    const local = new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return parseDay(local.format(instant)) ?? utcDay;
  } catch (error) {
    if (error instanceof RangeError) return utcDay;
    throw error;
  }
}

function toDay(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10) as CalendarDay;
}

function pad(number: number): string {
  return `${number}`.padStart(2, '0');
}
