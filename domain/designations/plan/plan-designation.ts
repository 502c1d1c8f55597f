import type { CalendarDay } from '../../time/calendar-day.ts';
import type { AreaId, SkillingMetricId, Track, TrackRows } from '../designation-programme.ts';
import type { DesignationVerdict, ScoredDesignation, TrackChoice, TrackResult } from '../designation-verdict.ts';
import { type CompanyInDesignations, evaluateDesignation } from '../evaluate-designation.ts';
import { compare, type Fraction, fraction, greatest, minus, plus, ZERO } from '../fraction.ts';
import { assignSteps, type PlannedStep } from './assign-steps.ts';
import { candidatesFor, type PlanTeam, planTeam } from './plan-team.ts';
import { compareCost, leastCost, mostPoints, skillingWays, type Way } from './skilling-ways.ts';

/** The least work for a designation on one track. */
export type TrackPlan = {
  readonly track: Track;
  /** Enough points with what is stated, or the most that certificates can give. */
  readonly goal: 'pass' | 'mostSkilling';
  readonly steps: readonly PlannedStep[];
  /** How many of the steps are certificates to earn. */
  readonly earned: number;
  /** The track on the plan's day without the plan. */
  readonly before: TrackResult;
  /** The points for certificates with the plan. */
  readonly skilling: Fraction;
  /** The points that the metrics about customers must bring beyond what is stated; 0 if none. */
  readonly elsewhere: Fraction;
  /** The metrics with room for more points in which no certificate is known that can still be earned (SP11). */
  readonly noneEarnable: readonly SkillingMetricId[];
};

export type DesignationPlan =
  | Exclude<DesignationVerdict, { kind: 'scored' }>
  | { readonly kind: 'met'; readonly verdict: ScoredDesignation }
  | {
      readonly kind: 'plan';
      readonly verdict: ScoredDesignation;
      readonly choice: TrackChoice;
      /** One, or one for each track if the track is not known. */
      readonly plans: readonly [TrackPlan, ...TrackPlan[]];
    };

/**
 * Finds the fewest certificates that give a company enough points on a day, and who should earn them; where the stated
 * points are too few for that, the most that certificates can give.
 */
export function planDesignation(
  company: CompanyInDesignations,
  { area, day, today }: { readonly area: AreaId; readonly day: CalendarDay; readonly today: CalendarDay },
): DesignationPlan {
  const verdict = evaluateDesignation(company, area, day);
  if (verdict.kind !== 'scored') return verdict;
  const { slice, choice, tracks, other } = verdict;
  if (verdict.outcome === 'met') return { kind: 'met', verdict };
  const team = planTeam(company, { today, day });
  const plan = (before: TrackResult) => {
    const rows = slice.tracks.find(({ track }) => track === before.track);
    return planTrack(rows ?? { track: before.track, metrics: [] }, before, { team, passAt: company.programme.passAt });
  };
  const [first, ...others] = tracks;
  if (choice !== 'better' || !other)
    return { kind: 'plan', verdict, choice, plans: [plan(first).plan, ...others.map((each) => plan(each).plan)] };
  const one = plan(first);
  const two = plan(other);
  return { kind: 'plan', verdict, choice, plans: [isBetter(two, one) ? two.plan : one.plan] };
}

type Planned = { readonly plan: TrackPlan; readonly way: Way };

function planTrack(
  { metrics }: TrackRows,
  before: TrackResult,
  { team, passAt }: { readonly team: PlanTeam; readonly passAt: number },
): Planned {
  const rows = metrics.filter((row) => row.kind === 'skilling');
  const skilling = rows.map((row) => ({ row, candidates: row.steps.map((step) => candidatesFor(step, team)) }));
  const others = minus(before.low, before.skilling.points);
  const target = minus(fraction(passAt), others);
  const ways = skillingWays(skilling);
  const passing = ways.filter(({ total, points }) => {
    return compare(total, target) >= 0 && points.every((each) => compare(each, fraction(1)) >= 0);
  });
  const way = leastCost(passing) ?? mostPoints(ways);
  if (!way) throw new Error('Adding nobody is always a way.');
  const adding = skilling.flatMap(({ row, candidates }, metric) =>
    candidates.map((each, step) => {
      return { metric: row.metric, candidates: each, added: way.added[metric]?.[step] ?? 0 };
    }),
  );
  const plan: TrackPlan = {
    track: before.track,
    goal: passing.length > 0 ? 'pass' : 'mostSkilling',
    steps: assignSteps(adding, team),
    earned: way.earned,
    before,
    skilling: way.total,
    elsewhere: greatest(minus(target, way.total), ZERO),
    noneEarnable: skilling
      .filter(({ row, candidates }, metric) => {
        const points = way.points[metric] ?? ZERO;
        return compare(points, row.max) < 0 && candidates.every(({ earnable }) => earnable.length === 0);
      })
      .map(({ row }) => row.metric),
  };
  return { plan, way };
}

/** Prefers a plan that passes, then fewer certificates, then more points; those that fall short by the points reached. */
function isBetter(one: Planned, other: Planned): boolean {
  const passes = Number(one.plan.goal === 'pass') - Number(other.plan.goal === 'pass');
  if (passes !== 0) return passes > 0;
  const points = compare(total(one), total(other));
  if (one.plan.goal === 'mostSkilling') return (points || -compareCost(one.way, other.way)) > 0;
  return (-compareCost(one.way, other.way) || points) > 0;
}

function total({ plan: { before, skilling } }: Planned): Fraction {
  return plus(minus(before.low, before.skilling.points), skilling);
}
