import type { CalendarDay } from '../time/calendar-day.ts';
import type { AreaId, CustomerMetricId, Track } from './designation-programme.ts';

/** Points that an admin has read in Partner Center on a day. */
export type StatedPoints = { readonly on: CalendarDay; readonly score?: number } & {
  readonly [metric in CustomerMetricId]?: number;
};

/** The facts about a designation that no report holds. */
export type DesignationFacts = {
  readonly area: AreaId;
  readonly track?: Track;
  readonly enrolledOn?: CalendarDay;
  readonly anniversary?: CalendarDay;
  readonly stated?: readonly StatedPoints[];
};

/** A stated figure and the day of the statement. */
export type Stated = { readonly value: number; readonly on: CalendarDay };

/** Finds the latest statement about a metric, or the score, up to a day, that day included. */
export function latestStated(
  facts: DesignationFacts | undefined,
  figure: CustomerMetricId | 'score',
  day: CalendarDay,
): Stated | undefined {
  return (facts?.stated ?? [])
    .flatMap(({ on, [figure]: value }) => (value === undefined || on > day ? [] : [{ value, on }]))
    .reduce<Stated | undefined>((latest, each) => (latest && latest.on > each.on ? latest : each), undefined);
}
