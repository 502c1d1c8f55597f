import type { CalendarDay } from '../time/calendar-day.ts';
import { type DesignationFacts, latestStated } from './designation-facts.ts';
import type { CustomerRow, MetricRow, SkillingRow, TrackRows } from './designation-programme.ts';
import type { DesignationOutcome, DesignationReason, MetricResult, TrackResult } from './designation-verdict.ts';
import { compare, fraction, fractionOf, greatest, least, sum, ZERO } from './fraction.ts';
import { skillingPoints } from './skilling-points.ts';
import type { MetricPeople } from './step-people.ts';

/** The facts that decide about a track beside the people. */
export type ScoreContext = {
  readonly facts: DesignationFacts | undefined;
  readonly day: CalendarDay;
  readonly passAt: number;
  readonly hasReport: boolean;
  /** A person to leave out of the counts, by their first MCID. */
  readonly without?: string;
};

const ONE = fraction(1);

/** Adds up the points of a track. */
export function scoreTrack(
  { track, metrics }: TrackRows,
  people: readonly MetricPeople[],
  context: ScoreContext,
): TrackResult {
  const results = metrics.map((row) => resultOf(row, people, context));
  const applicable = results.filter((result) => result.kind !== 'notApplicable');
  const skilling = applicable.filter(({ kind }) => kind === 'skilling');
  const low = sum(applicable.map((result) => result.low));
  const high = sum(applicable.map((result) => result.high));
  return {
    track,
    metrics: results,
    low,
    high,
    skilling: { points: sum(skilling.map((result) => result.low)), max: sum(skilling.map(({ max }) => max)) },
    ...judge(applicable, context.passAt),
  };
}

function resultOf(row: MetricRow, people: readonly MetricPeople[], context: ScoreContext): MetricResult {
  switch (row.kind) {
    case 'notApplicable':
      return { kind: 'notApplicable', metric: row.metric, source: row.source };
    case 'skilling':
      return skillingResult(row, people.find((each) => each.row === row)?.steps ?? [], context);
    case 'customer':
      return customerResult(row, context);
  }
}

function skillingResult(
  row: SkillingRow,
  people: readonly ReadonlySet<string>[],
  { without, hasReport }: ScoreContext,
): MetricResult {
  const { points, steps } = skillingPoints(
    row,
    people.map((each) => each.size - (without !== undefined && each.has(without) ? 1 : 0)),
  );
  return {
    kind: 'skilling',
    metric: row.metric,
    low: points,
    high: hasReport ? points : row.max,
    max: row.max,
    steps: steps.map((step, index) => ({ ...step, counted: people[index] ?? new Set() })),
    source: row.source,
  };
}

function customerResult({ metric, max, source }: CustomerRow, { facts, day }: ScoreContext): MetricResult {
  const stated = latestStated(facts, metric, day);
  if (!stated) return { kind: 'notStated', metric, low: ZERO, high: max, max, source };
  const points = least(greatest(fractionOf(stated.value), ZERO), max);
  return { kind: 'stated', metric, on: stated.on, low: points, high: points, max, source };
}

type Applicable = Exclude<MetricResult, { kind: 'notApplicable' }>;

/** SP1: the points to pass, and points in every metric that applies. */
function judge(
  metrics: readonly Applicable[],
  passAt: number,
): { readonly outcome: DesignationOutcome; readonly reasons: readonly DesignationReason[] } {
  const low = sum(metrics.map((result) => result.low));
  const high = sum(metrics.map((result) => result.high));
  const empty = metrics.filter((result) => compare(result.high, ZERO) <= 0);
  const belowOne = metrics.filter((result) => compare(result.high, ZERO) > 0 && compare(result.high, ONE) < 0);
  const notStated = metrics.filter(({ kind }) => kind === 'notStated');
  const reasons: DesignationReason[] = [
    { rule: 'SP1', kind: 'points', low, high, passAt },
    ...empty.map(({ metric }) => ({ rule: 'SP1', kind: 'nothingIn', metric }) as const),
    ...belowOne.map(({ metric }) => ({ rule: 'SP1', kind: 'belowOneIn', metric }) as const),
    ...notStated.flatMap((result) =>
      result.kind === 'notStated' ? [{ rule: 'SP8', kind: 'notStated', metric: result.metric } as const] : [],
    ),
  ];
  return { outcome: outcomeOf(), reasons };

  function outcomeOf(): DesignationOutcome {
    if (empty.length > 0 || compare(high, fraction(passAt)) < 0) return 'notMet';
    if (notStated.length > 0 || compare(low, fraction(passAt)) < 0) return 'open';
    return belowOne.length > 0 ? 'ask' : 'met';
  }
}
