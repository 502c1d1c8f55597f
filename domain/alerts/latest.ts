import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** Returns the stage that began last by a day; of several that began together, the last in the list. */
export function latest<Stage extends { readonly since: CalendarDay }>(
  stages: readonly Stage[],
  today: CalendarDay,
): Stage | undefined {
  return stages
    .filter(({ since }) => since <= today)
    .reduce<Stage | undefined>((last, each) => (last && last.since > each.since ? last : each), undefined);
}

/** Returns a stage for each number of days before a day. */
export function daysBefore(day: CalendarDay, days: readonly number[]): { since: CalendarDay; days: number }[] {
  return days.map((each) => ({ since: addDays(day, -each), days: each }));
}
