import type { Certificate, SkillingMetricId } from '../designation-programme.ts';
import type { PlanTeam, StepCandidates } from './plan-team.ts';

/** One thing to do for one person. */
export type PlannedStep = {
  readonly kind: 'renew' | 'earn';
  readonly mcid: string;
  readonly metric: SkillingMetricId;
  readonly step: string;
  /** The certificate to renew, or those to choose from. */
  readonly certificates: readonly Certificate[];
};

type Adding = { readonly metric: SkillingMetricId; readonly candidates: StepCandidates; readonly added: number };

/**
 * Chooses the people for the steps of a plan: those who renew, then those nearest to it. These have held a certificate of
 * the step before, or count in the most steps of the area; of several, the ones with the least to do.
 */
export function assignSteps(adding: readonly Adding[], { everyone }: PlanTeam): PlannedStep[] {
  if (adding.every(({ added }) => added === 0)) return [];
  const nearness = nearnessIn(adding);
  const tasks = new Map<string, number>();
  return adding.flatMap(({ metric, candidates, added }) => {
    const { step, counted, renewals, former, earnable } = candidates;
    const renewing = new Set(renewals.map(({ mcid }) => mcid));
    const renewed = renewals.slice(0, added).map(({ mcid, certificate }): PlannedStep => {
      return { kind: 'renew', mcid, metric, step: step.id, certificates: [certificate] };
    });
    if (added === renewed.length) return renewed;
    const free = everyone.filter((mcid) => !counted.has(mcid) && !renewing.has(mcid));
    const rank = (mcid: string) => {
      return (former.has(mcid) ? 10_000 : 0) + (nearness.get(mcid) ?? 0) * 100 - (tasks.get(mcid) ?? 0);
    };
    const earning = nearest(free, added - renewed.length, rank);
    for (const mcid of earning) tasks.set(mcid, (tasks.get(mcid) ?? 0) + 1);
    return [
      ...renewed,
      ...earning.map((mcid): PlannedStep => ({ kind: 'earn', mcid, metric, step: step.id, certificates: earnable })),
    ];
  });
}

/** The number of steps in which each person counts. */
function nearnessIn(adding: readonly Adding[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const { candidates } of adding) {
    for (const mcid of candidates.counted) steps.set(mcid, (steps.get(mcid) ?? 0) + 1);
    for (const { mcid } of candidates.renewals) steps.set(mcid, (steps.get(mcid) ?? 0) + 1);
  }
  return steps;
}

/** Returns the people with the highest rank, in their order where it is the same, without sorting everyone. */
function nearest(people: readonly string[], count: number, rank: (mcid: string) => number): string[] {
  if (count <= 0) return [];
  const best: { readonly mcid: string; readonly rank: number }[] = [];
  for (const mcid of people) {
    const own = { mcid, rank: rank(mcid) };
    const last = best.at(-1);
    if (best.length >= count && last && own.rank <= last.rank) continue;
    const place = best.findIndex((each) => each.rank < own.rank);
    best.splice(place < 0 ? best.length : place, 0, own);
    if (best.length > count) best.pop();
  }
  return best.map(({ mcid }) => mcid);
}
