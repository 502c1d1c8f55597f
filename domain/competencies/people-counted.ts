import type { HeadCount, LevelVerdict, Reason } from './verdict.ts';

/** The numbers of people that a level needs, has and lacks. */
export type PeopleCounted = Pick<HeadCount, 'need' | 'missing'> & { readonly counted: number };

/**
 * Returns the headcount that is shortest, by the option that lacks the fewest people; undefined if no number of people
 * is required. An option that needs five and has three gives three of five, whatever else it requires.
 */
export function peopleCounted({ options }: LevelVerdict): PeopleCounted | undefined {
  const counted = fewestMissing(options.map(({ reason }) => shortest(reason)));
  return counted && { need: counted.need, missing: counted.missing, counted: counted.counted.length };
}

/** Returns the option by which a level is attained, or else the one that lacks the fewest people. */
export function closestOption({ options }: LevelVerdict): LevelVerdict['options'][number] | undefined {
  const met = options.find(({ outcome }) => outcome === 'attained');
  return met ?? options.toSorted((a, b) => peopleMissing(a.reason) - peopleMissing(b.reason))[0];
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
    case 'any':
      return fewestMissing(reason.of.map(shortest));
    case 'metric':
    case 'declared':
    case 'score':
    case 'notOffered':
    case 'notPublished':
      return undefined;
  }
}

function mostMissing(counts: readonly (HeadCount | undefined)[]): HeadCount | undefined {
  return sorted(counts).at(-1);
}

function fewestMissing(counts: readonly (HeadCount | undefined)[]): HeadCount | undefined {
  return sorted(counts)[0];
}

function sorted(counts: readonly (HeadCount | undefined)[]): HeadCount[] {
  return counts.filter((each) => each !== undefined).sort((a, b) => a.missing - b.missing || a.need - b.need);
}
