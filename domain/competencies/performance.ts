import { addMonths, type CalendarDay } from '../time/calendar-day.ts';
import type { ByMarket, Metric } from './requirement.ts';

/**
 * A figure of the partner's performance in the metric's own unit.
 *
 * A `contribution` belongs to its day and is added to the others; a `snapshot` is the whole figure as it stood that day,
 * such as Partner Center's own twelve-month aggregate, and holds against any contributions.
 */
export type PerformanceFact = {
  readonly kind: 'contribution' | 'snapshot';
  readonly metric: string;
  readonly on: CalendarDay;
  readonly value: number;
  /** The partner association type; undefined: the figure holds only what counts. */
  readonly association?: string;
};

/**
 * A metric's figure on a day; undefined where nothing is known of it.
 *
 * With a window of 12 months (R7), 2021-06-30 takes in 2020-07-01 to 2021-06-30, both included.
 */
export function figureOf(metric: Metric, facts: readonly PerformanceFact[], day: CalendarDay): number | undefined {
  const known = facts.filter((fact) => fact.metric === metric.metric && fact.on <= day);
  if (known.length === 0) return undefined;
  const after = metric.months === undefined ? '' : addMonths(day, -metric.months);
  const counted = known.filter(({ on, association }) => on > after && isCounted(metric, association));
  const snapshots = counted.filter(({ kind }) => kind === 'snapshot');
  if (snapshots.length > 0) return latest(snapshots);
  const isStale = known.every(({ kind }) => kind === 'snapshot') && known.every(({ on }) => on <= after);
  return isStale ? undefined : counted.reduce((sum, { value }) => sum + value, 0);
}

/** The thresholds that may apply: one where the market is known or makes no difference, else each market's. */
export function thresholdsIn(figure: ByMarket, market: string | undefined): readonly number[] {
  if (typeof figure === 'number') return [figure];
  const own = market === undefined ? undefined : figure[market];
  return own === undefined ? Object.values(figure) : [own];
}

function isCounted({ associations }: Metric, association: string | undefined): boolean {
  return !associations || association === undefined || associations.includes(association);
}

/** The figure of the latest day, added over the association types that day has. */
function latest(snapshots: readonly PerformanceFact[]): number {
  const day = snapshots
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return snapshots.filter(({ on }) => on === day).reduce((sum, { value }) => sum + value, 0);
}
