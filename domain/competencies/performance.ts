import { addMonths, type CalendarDay } from '../time/calendar-day.ts';
import type { ByMarket, Metric } from './requirement.ts';

/**
 * A figure of the partner's performance in the metric's own unit.
 *
 * Contributions of all days are added up. A `snapshot` is the whole figure on its day, such as Partner Center's own
 * twelve-month aggregate, and takes precedence over contributions.
 */
export type PerformanceFact = {
  readonly kind: 'contribution' | 'snapshot';
  readonly metric: string;
  readonly on: CalendarDay;
  readonly value: number;
  /** The partner association type; undefined for a total that contains only what counts. */
  readonly association?: string;
};

/** Joins two sources. The first one decides about a metric on a day: the other's figure of that day is the same again. */
export function joinSources(
  first: readonly PerformanceFact[],
  second: readonly PerformanceFact[],
): readonly PerformanceFact[] {
  const keyOf = ({ kind, metric, on }: PerformanceFact) => `${kind} ${metric} ${on}`;
  const decided = new Set(first.map(keyOf));
  return [...first, ...second.filter((fact) => !decided.has(keyOf(fact)))];
}

/**
 * Returns a metric's figure on a day; undefined if it is unknown.
 *
 * A window of 12 months (R7) on 2021-06-30 covers 2020-07-01 to 2021-06-30, both included.
 */
export function figureOf(metric: Metric, facts: readonly PerformanceFact[], day: CalendarDay): number | undefined {
  const past = facts.filter((fact) => fact.metric === metric.metric && fact.on <= day);
  if (past.length === 0) return undefined;
  const after = metric.months === undefined ? '' : addMonths(day, -metric.months);
  const counted = past.filter(({ on, association }) => on > after && isCounted(metric, association));
  const snapshots = counted.filter(({ kind }) => kind === 'snapshot');
  if (snapshots.length > 0) return latest(snapshots);
  const isStale = past.every(({ kind }) => kind === 'snapshot') && past.every(({ on }) => on <= after);
  return isStale ? undefined : counted.reduce((sum, { value }) => sum + value, 0);
}

/** Returns the thresholds that may apply: one if the market is known or irrelevant, else those of all markets. */
export function thresholdsIn(figure: ByMarket, market: string | undefined): readonly number[] {
  if (typeof figure === 'number') return [figure];
  const own = market === undefined ? undefined : figure[market];
  return own === undefined ? Object.values(figure) : [own];
}

function isCounted({ associations }: Metric, association: string | undefined): boolean {
  return !associations || association === undefined || associations.includes(association);
}

/**
 * Returns the figure of the latest day: the total if there is one, else the sum over its association types. Of several
 * equal statements the last one counts.
 */
function latest(snapshots: readonly PerformanceFact[]): number {
  const day = snapshots.reduce((last, { on }) => (on > last ? on : last), '');
  const parts = new Map<string | undefined, number>();
  for (const { on, association, value } of snapshots) if (on === day) parts.set(association, value);
  return parts.get(undefined) ?? [...parts.values()].reduce((sum, value) => sum + value, 0);
}
