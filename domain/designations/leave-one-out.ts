import type { DesignationOutcome, MetricResult, ScoredDesignation, TrackResult } from './designation-verdict.ts';
import { type CompanyInDesignations, scoreSlice } from './evaluate-designation.ts';
import { compare, type Fraction, minus, ZERO } from './fraction.ts';
import { type MetricPeople, type StepRef, stepsIn } from './step-people.ts';

/** A person's part in the points of a designation. */
export type PersonPart = {
  readonly mcid: string;
  /** The steps in which the person counts. */
  readonly steps: readonly StepRef[];
  /** The points that would be lost without the person, which may be none. */
  readonly loss: Fraction;
  /** The steps that too few people would meet without the person. */
  readonly breaks: readonly StepRef[];
  readonly outcome: DesignationOutcome;
  /** True if the designation depends on the person: the outcome would be worse, or a step no longer met. */
  readonly isNeeded: boolean;
};

const WORST_FIRST: readonly DesignationOutcome[] = ['notMet', 'open', 'ask', 'met'];

/**
 * Returns the part of each person who counts, those with the greatest loss first: the points of the company with the
 * person, less those without. People who count in the same steps have the same part, so it is found once for all of them.
 */
export function partsOf(
  { programme, facts, hasReport = true }: CompanyInDesignations,
  verdict: ScoredDesignation,
): PersonPart[] {
  const { slice, day } = verdict;
  const context = {
    slice,
    facts: facts.find(({ area }) => area === slice.area),
    day,
    passAt: programme.passAt,
    hasReport,
  };
  const stepsOf = peopleOf(verdict);
  const parts = new Map<number, Omit<PersonPart, 'mcid'>>();
  return [...placesOf(stepsOf)]
    .map(([mcid, places]): PersonPart => {
      const known = parts.get(places) ?? part(verdict, scoreSlice({ ...context, without: mcid }, stepsOf), mcid);
      parts.set(places, known);
      return { mcid, ...known };
    })
    .sort((a, b) => compare(b.loss, a.loss) || (a.mcid < b.mcid ? -1 : 1));
}

function part(before: ScoredDesignation, after: ScoredDesignation, mcid: string): Omit<PersonPart, 'mcid'> {
  const breaks = brokenSteps(
    before.tracks[0],
    after.tracks.find(({ track }) => track === before.tracks[0].track),
  );
  const isWorse = WORST_FIRST.indexOf(after.outcome) < WORST_FIRST.indexOf(before.outcome);
  return {
    steps: stepsIn(before.tracks[0], mcid),
    loss: greatestLoss(before, after),
    breaks,
    outcome: after.outcome,
    isNeeded: isWorse || breaks.length > 0,
  };
}

/** If the track is not known, the greater loss of the two. */
function greatestLoss(before: ScoredDesignation, after: ScoredDesignation): Fraction {
  return before.tracks
    .map((track, index) => minus(track.low, after.tracks[index]?.low ?? ZERO))
    .reduce((one, other) => (compare(one, other) >= 0 ? one : other));
}

function brokenSteps(before: TrackResult, after: TrackResult | undefined): StepRef[] {
  return before.metrics.flatMap((result, index) => {
    const later = after?.metrics[index];
    if (result.kind !== 'skilling' || later?.kind !== 'skilling') return [];
    return result.steps
      .filter((step, place) => step.isMet && !later.steps[place]?.isMet)
      .map(({ step }) => ({ metric: result.metric, step: step.id }));
  });
}

/** Returns the people in the steps of every track of the slice, in the order of its tracks. */
function peopleOf({ slice, tracks, other }: ScoredDesignation): readonly (readonly MetricPeople[])[] {
  const results = [...tracks, ...(other ? [other] : [])];
  return slice.tracks.map(({ track, metrics }) => {
    const result = results.find((each) => each.track === track);
    return metrics.flatMap((row, index) => {
      const counted = countedIn(result?.metrics[index]);
      return row.kind === 'skilling' && counted ? [{ row, steps: counted }] : [];
    });
  });
}

function countedIn(result: MetricResult | undefined): readonly ReadonlySet<string>[] | undefined {
  return result?.kind === 'skilling' ? result.steps.map(({ counted }) => counted) : undefined;
}

/** Returns each person with the steps in which they count, as the bits of a number. */
function placesOf(stepsOf: readonly (readonly MetricPeople[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const sets = stepsOf.flat().flatMap(({ steps }) => steps);
  for (const [place, people] of sets.entries()) {
    for (const mcid of people) places.set(mcid, (places.get(mcid) ?? 0) | (1 << place));
  }
  return places;
}
