import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** The one that began last, of those that have begun by a day; of several that began together, the last of the list. */
export function latest<Stage extends { readonly since: CalendarDay }>(
  stages: readonly Stage[],
  today: CalendarDay,
): Stage | undefined {
  return stages
    .filter(({ since }) => since <= today)
    .reduce<Stage | undefined>((last, each) => (last && last.since > each.since ? last : each), undefined);
}

/** A stage for each number of days before a day. */
export function daysBefore(day: CalendarDay, days: readonly number[]): { since: CalendarDay; days: number }[] {
  return days.map((each) => ({ since: addDays(day, -each), days: each }));
}
