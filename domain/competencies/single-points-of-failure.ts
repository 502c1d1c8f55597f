import { countersOf } from './counters.ts';
import { evaluateRequirement } from './evaluate.ts';
import { thresholdsIn } from './performance.ts';
import type { CompetencyOption } from './programme.ts';
import type { Requirement, ScorePart } from './requirement.ts';
import { type Standing, standingWithout } from './standing.ts';

/**
 * Returns the people (by their first MCID) that a level depends on: if any one of them leaves, it is no longer attained.
 *
 * Empty if the level is not attained, or if one of its options holds whoever leaves.
 */
export function singlePointsOfFailure(
  options: readonly CompetencyOption[],
  level: string,
  standing: Standing,
): string[] {
  const attained = options
    .flatMap(({ rows }) => rows.filter((row) => row.level === level).map(({ requirement }) => requirement))
    .filter((requirement) => evaluateRequirement(requirement, standing).outcome === 'attained');
  const [first, ...others] = attained;
  if (!first) return [];
  return [...candidates(first, standing)]
    .filter((mcid) => [first, ...others].every((requirement) => breaksWithout(requirement, standing, mcid)))
    .sort();
}

function breaksWithout(requirement: Requirement, standing: Standing, mcid: string): boolean {
  return evaluateRequirement(requirement, standingWithout(standing, mcid)).outcome !== 'attained';
}

/** Returns everyone who may matter. If a count has a person to spare, no single departure changes its result. */
function candidates(requirement: Requirement, standing: Standing): ReadonlySet<string> {
  const { people } = standing;
  switch (requirement.kind) {
    case 'people':
    case 'team':
      return union(
        countersOf(requirement).map(({ criterion, need }) => ifNoneToSpare(people.meeting(criterion), need)),
      );
    case 'score':
      return union(requirement.parts.map((part) => partCandidates(part, standing)));
    case 'all':
    case 'any':
      return union(requirement.of.map((part) => candidates(part, standing)));
    case 'metric':
    case 'declared':
    case 'notOffered':
    case 'notPublished':
      return NOBODY;
  }
}

function partCandidates(part: ScorePart, standing: Standing): ReadonlySet<string> {
  if (part.kind !== 'people') return NOBODY;
  const full = Math.ceil(part.max / Math.min(...thresholdsIn(part.perPerson, standing.market)));
  const steps = (part.after ?? []).map((step) => candidates(step, standing));
  return union([ifNoneToSpare(standing.people.meeting(part.each), full), ...steps]);
}

const NOBODY: ReadonlySet<string> = new Set();

function ifNoneToSpare(people: ReadonlySet<string>, need: number): ReadonlySet<string> {
  return people.size <= need ? people : NOBODY;
}

function union(groups: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return groups.reduce((all, group) => all.union(group), NOBODY);
}
