import type { SkillingRow } from '../designation-programme.ts';
import { compare, type Fraction, fraction, plus, sum } from '../fraction.ts';
import { skillingPoints } from '../skilling-points.ts';
import type { StepCandidates } from './plan-team.ts';

/** More people in the steps of some metrics, and the points that the metrics then have. */
export type Way = {
  /** For each step of each metric. */
  readonly added: readonly (readonly number[])[];
  /** For each metric. */
  readonly points: readonly Fraction[];
  readonly total: Fraction;
  readonly earned: number;
  readonly renewed: number;
};

/**
 * Returns the cheapest way to each number of points that people can reach in some metrics. One certificate adds one person
 * to one step, so the steps add up.
 */
export function skillingWays(
  metrics: readonly { readonly row: SkillingRow; readonly candidates: readonly StepCandidates[] }[],
): Way[] {
  return metrics
    .map(({ row, candidates }) => waysInMetric(row, candidates))
    .reduce<Way[]>((before, ways) => before.flatMap((one) => ways.map((other) => both(one, other))), [NOTHING]);
}

const NOTHING: Way = { added: [], points: [], total: fraction(0), earned: 0, renewed: 0 };

function both(one: Way, other: Way): Way {
  return {
    added: [...one.added, ...other.added],
    points: [...one.points, ...other.points],
    total: plus(one.total, other.total),
    earned: one.earned + other.earned,
    renewed: one.renewed + other.renewed,
  };
}

function waysInMetric(row: SkillingRow, candidates: readonly StepCandidates[]): Way[] {
  const cheapest = new Map<string, Way>();
  for (const added of choices(candidates.map((each) => mostUseful(row, each)))) {
    const people = candidates.map(({ counted }, step) => counted.size + (added[step] ?? 0));
    const { points } = skillingPoints(row, people);
    const renewed = candidates.map(({ renewals }, step) => Math.min(renewals.length, added[step] ?? 0));
    const total = sum([points]);
    const way: Way = {
      added: [added],
      points: [points],
      total,
      earned: added.reduce((all, count, step) => all + count - (renewed[step] ?? 0), 0),
      renewed: renewed.reduce((all, count) => all + count, 0),
    };
    const key = `${total.numerator}/${total.denominator}`;
    const known = cheapest.get(key);
    if (!known || compareCost(way, known) < 0) cheapest.set(key, way);
  }
  return [...cheapest.values()];
}

/** Compares by the certificates to earn, then by those to renew. */
export function compareCost(one: Way, other: Way): number {
  return one.earned - other.earned || one.renewed - other.renewed;
}

/** Returns how many more people can and need to count: those that a gate lacks, or those that a full pool lacks. */
function mostUseful({ max }: SkillingRow, { step, counted, renewals, others }: StepCandidates): number {
  const { need, perPerson } = step;
  const full = perPerson
    ? Math.ceil((max.numerator * perPerson.denominator) / (max.denominator * perPerson.numerator))
    : (need ?? 0);
  return Math.max(0, Math.min(full - counted.size, renewals.length + others));
}

function choices(most: readonly number[]): number[][] {
  return most.reduce<number[][]>(
    (before, max) => before.flatMap((counts) => Array.from({ length: max + 1 }, (_, count) => [...counts, count])),
    [[]],
  );
}

/** Returns the way with the most points, and of several the cheapest. */
export function mostPoints(ways: readonly Way[]): Way | undefined {
  return [...ways].sort((a, b) => compare(b.total, a.total) || compareCost(a, b))[0];
}

/** Returns the cheapest way, and of several the one with the most points. */
export function leastCost(ways: readonly Way[]): Way | undefined {
  return [...ways].sort((a, b) => compareCost(a, b) || compare(b.total, a.total))[0];
}
