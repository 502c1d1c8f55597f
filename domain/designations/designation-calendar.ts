import { addDays, addMonths, addYears, type CalendarDay, yearOf } from '../time/calendar-day.ts';
import type { DesignationFacts } from './designation-facts.ts';

/** A programme's days for designations. */
export type DesignationCalendar = {
  /** The months before that of the anniversary, or of today, with which the qualification window begins. */
  readonly monthsBefore: number;
  /** Days after the anniversary through which a designation can be renewed, and still be qualified for. */
  readonly renewalDays: number;
};

/** Days, both included. */
export type Window = { readonly firstDay: CalendarDay; readonly lastDay: CalendarDay };

/**
 * Returns the days in which the points must be enough on one day at least (SP9): for an enrolled partner from the first day of the
 * anniversary's month − 5 through the anniversary + 30 days, else from the first day of this month − 5 to today.
 *
 * qualificationWindow('2024-08-15', …) → 2024-03-01 to 2024-09-14, whatever today is
 */
export function qualificationWindow(
  anniversary: CalendarDay | undefined,
  today: CalendarDay,
  { monthsBefore, renewalDays }: DesignationCalendar,
): Window {
  const from = (day: CalendarDay) => addMonths(`${day.slice(0, 7)}-01` as CalendarDay, -monthsBefore);
  if (!anniversary) return { firstDay: from(today), lastDay: today };
  return { firstDay: from(anniversary), lastDay: addDays(anniversary, renewalDays) };
}

/** Returns the days in which designations can be renewed, from the anniversary itself (SP10). */
export function renewalWindow(anniversary: CalendarDay, { renewalDays }: DesignationCalendar): Window {
  return { firstDay: anniversary, lastDay: addDays(anniversary, renewalDays) };
}

/**
 * Returns the anniversary that all designations share (SP10): the next one whose renewal window is not over. It follows
 * the stated anniversary, else the first enrolment; undefined if neither is stated.
 */
export function sharedAnniversary(
  facts: readonly DesignationFacts[],
  today: CalendarDay,
  calendar: DesignationCalendar,
): CalendarDay | undefined {
  const [stated] = facts.flatMap(({ anniversary }) => anniversary ?? []).sort();
  const [enrolled] = facts.flatMap(({ enrolledOn }) => enrolledOn ?? []).sort();
  const start = stated ?? (enrolled && addYears(enrolled, 1));
  if (!start) return undefined;
  let anniversary = start;
  for (let years = Math.max(1, yearOf(today) - yearOf(start) - 1); isOver(anniversary); years += 1) {
    anniversary = addYears(start, years);
  }
  return anniversary;

  function isOver(day: CalendarDay): boolean {
    return renewalWindow(day, calendar).lastDay < today;
  }
}
