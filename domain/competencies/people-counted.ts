import type { HeadCount, LevelVerdict, Outcome, Reason } from './verdict.ts';

/** The numbers of people that a level needs, has and lacks. */
export type PeopleCounted = Pick<HeadCount, 'need' | 'missing'> & { readonly counted: number };

type OptionVerdict = LevelVerdict['options'][number];

/**
 * Returns the headcount that is shortest in an option; undefined if no number of people is required. An option that
 * needs five and has three gives three of five, whatever else it requires.
 */
export function peopleCounted(
  level: LevelVerdict,
  option: OptionVerdict | undefined = closestOption(level),
): PeopleCounted | undefined {
  const counted = option && shortest(option.reason);
  return counted && { need: counted.need, missing: counted.missing, counted: counted.counted.length };
}

/** Returns the option by which a level is attained, or else the one that lacks the fewest people. */
export function closestOption({ options }: LevelVerdict): OptionVerdict | undefined {
  return closest(options, ({ reason }) => reason);
}

/** Puts what is attained first, then what requires a number of people, then what lacks the fewest people. */
function closest<Judged extends { readonly outcome: Outcome }>(
  judged: readonly Judged[],
  reasonOf: (each: Judged) => Reason,
): Judged | undefined {
  const ranked = judged.map((each) => {
    const count = shortest(reasonOf(each));
    const rank = [each.outcome === 'attained' ? 0 : 1, count ? 0 : 1, count?.missing ?? 0, count?.need ?? 0];
    return { each, rank };
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.each;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** Returns how many people a requirement lacks in its shortest headcount; 0 if it requires none. */
export function peopleMissing(reason: Reason): number {
  return shortest(reason)?.missing ?? 0;
}

function shortest(reason: Reason): HeadCount | undefined {
  switch (reason.kind) {
    case 'people':
      return mostMissing([reason, reason.amongThem]);
    case 'team':
      return mostMissing(reason.roles);
    case 'all':
      return mostMissing(reason.of.map(shortest));
    case 'any': {
      const part = closest(reason.of, (each) => each);
      return part && shortest(part);
    }
    case 'metric':
    case 'declared':
    case 'score':
    case 'notOffered':
    case 'notPublished':
      return undefined;
  }
}

function mostMissing(counts: readonly (HeadCount | undefined)[]): HeadCount | undefined {
  return counts
    .filter((each) => each !== undefined)
    .sort((a, b) => a.missing - b.missing || a.need - b.need)
    .at(-1);
}
