import { type Counter, countersOf } from '../counters.ts';
import { evaluateRequirement } from '../evaluate.ts';
import { thresholdsIn } from '../performance.ts';
import type { Requirement, ScorePart, ScoreRequirement } from '../requirement.ts';
import type { Standing } from '../standing.ts';
import type { Reason } from '../verdict.ts';

/** One way to meet a requirement: the people it takes, and the conditions that no certification can meet. */
export type Alternative = { readonly counters: readonly Counter[]; readonly alsoNeeded: readonly Reason[] };

/** Returns the ways to meet a requirement; none if the level does not exist or its requirements are unpublished. */
export function alternativesOf(requirement: Requirement, standing: Standing): readonly Alternative[] {
  switch (requirement.kind) {
    case 'people':
    case 'team':
      return [{ counters: countersOf(requirement), alsoNeeded: [] }];
    case 'score':
      return scoreAlternatives(requirement, standing);
    case 'any':
      return requirement.of.flatMap((part) => alternativesOf(part, standing));
    case 'all':
      return requirement.of.reduce<readonly Alternative[]>(
        (before, part) => pairs(before, alternativesOf(part, standing)),
        [NOTHING],
      );
    case 'metric':
    case 'declared': {
      const reason = evaluateRequirement(requirement, standing);
      return [reason.outcome === 'attained' ? NOTHING : { counters: [], alsoNeeded: [reason] }];
    }
    case 'notOffered':
    case 'notPublished':
      return [];
  }
}

const NOTHING: Alternative = { counters: [], alsoNeeded: [] };

function pairs(before: readonly Alternative[], after: readonly Alternative[]): readonly Alternative[] {
  return before.flatMap((first) =>
    after.map((second) => ({
      counters: [...first.counters, ...second.counters],
      alsoNeeded: [...first.alsoNeeded, ...second.alsoNeeded],
    })),
  );
}

type PeoplePart = Extract<ScorePart, { kind: 'people' }>;

/** Returns the minimal numbers of people in each part whose points, with those of the other parts, are enough. */
function scoreAlternatives(score: ScoreRequirement, standing: Standing): readonly Alternative[] {
  const reason = evaluateRequirement(score, standing);
  if (reason.kind !== 'score') return [];
  const people = score.parts.filter((part) => part.kind === 'people');
  const others = reason.parts.filter((_, index) => score.parts[index]?.kind !== 'people');
  const most = people.map((part) => Math.ceil(part.max / perPerson(part, standing)));
  const target = score.passAt - others.reduce((sum, { low }) => sum + low, 0);
  const suffices = (heads: readonly number[]) =>
    people.reduce((sum, part, index) => sum + Math.min(part.max, (heads[index] ?? 0) * perPerson(part, standing)), 0) >=
      target - 1e-6 && !(score.everyPart && heads.includes(0));
  const isOpen = score.everyPart && others.some(({ low }) => low === 0);
  if (isOpen || !suffices(most)) return [{ counters: earning(people, most), alsoNeeded: [reason] }];
  return choices(most)
    .filter((heads) => suffices(heads) && heads.every((_, part) => !suffices(oneLess(heads, part))))
    .map((heads) => ({ counters: earning(people, heads), alsoNeeded: [] }));
}

/** Returns the points of one more person: if the market is unknown, the fewest that any gives. */
function perPerson(part: PeoplePart, { market }: Standing): number {
  return Math.min(...thresholdsIn(part.perPerson, market));
}

function earning(people: readonly PeoplePart[], heads: readonly number[]): readonly Counter[] {
  return people.flatMap(({ each, after = [] }, index): readonly Counter[] => {
    const need = heads[index] ?? 0;
    return need === 0 ? [] : [{ criterion: each, need }, ...after.flatMap(countersOf)];
  });
}

function choices(most: readonly number[]): number[][] {
  return most.reduce<number[][]>(
    (before, max) => before.flatMap((heads) => Array.from({ length: max + 1 }, (_, count) => [...heads, count])),
    [[]],
  );
}

/** Takes one person away from a part. A part without people gets minus infinity, which is never enough. */
function oneLess(heads: readonly number[], part: number): readonly number[] {
  return heads.map((count, index) => (index === part ? (count === 0 ? Number.NEGATIVE_INFINITY : count - 1) : count));
}
