/**
 * A day of the calendar as text, `YYYY-MM-DD`, without time or time zone.
 *
 * Days compare as text: `one < other` when `one` is the earlier. Text from outside becomes a day by {@link parseDay}.
 */
export type CalendarDay = `${number}-${number}-${number}`;

const MS_PER_DAY = 86_400_000;

/**
 * The day that a text says in the form `YYYY-MM-DD`, if there is such a day.
 *
 * parseDay('2020-02-29') → '2020-02-29'; parseDay('2021-02-29') → undefined
 */
export function parseDay(text: string): CalendarDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year, month, day] = partsOf(text as CalendarDay);
  return dayOf(year, month, day);
}

/**
 * The day of a year, a month (1 to 12) and a day of the month, if there is such a day.
 *
 * dayOf(2021, 2, 28) → '2021-02-28'; dayOf(2021, 2, 30) → undefined
 */
export function dayOf(year: number, month: number, day: number): CalendarDay | undefined {
  const exists = year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? toText(year, month, day) : undefined;
}

/** addDays('2021-12-31', 1) → '2022-01-01'; addDays('2021-03-01', -1) → '2021-02-28' */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDay;
}

/**
 * The same day of the month so many calendar months later, or that month's last where it has no such day.
 *
 * addMonths('2021-05-31', -3) → '2021-02-28'
 */
export function addMonths(start: CalendarDay, months: number): CalendarDay {
  const [year, month, day] = partsOf(start);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return toText(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * The same date so many years later; for 29 February it is 28 February in a common year.
 *
 * addYears('2020-02-29', 1) → '2021-02-28'; addYears('2020-02-29', 4) → '2024-02-29'
 */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  return addMonths(day, years * 12);
}

/** How many days after `from` the day `to` is: daysBetween('2021-02-28', '2021-03-01') → 1, the other way round → -1 */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** yearOf('2021-09-02') → 2021 */
export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/**
 * The day that it is in a time zone at an instant. Where the zone is not known, by an IANA name, it is that of UTC.
 *
 * dayIn(new Date('2021-09-01T22:30Z'), 'Europe/Stockholm') → '2021-09-02'
 */
export function dayIn(instant: Date, timeZone: string | undefined): CalendarDay {
  const utc = instant.toISOString().slice(0, 10) as CalendarDay;
  if (!timeZone) return utc;
  try {
    const local = new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return parseDay(local.format(instant)) ?? utc;
  } catch (error) {
    if (error instanceof RangeError) return utc;
    throw error;
  }
}

function partsOf(day: CalendarDay): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toText(year: number, month: number, day: number): CalendarDay {
  return `${year}`.padStart(4, '0').concat('-', pad(month), '-', pad(day)) as CalendarDay;
}

function pad(number: number): string {
  return `${number}`.padStart(2, '0');
}
