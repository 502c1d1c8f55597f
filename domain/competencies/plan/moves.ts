import type { Criterion } from '../requirement.ts';
import { waysToMeet, waysToMeetAll } from './ways-to-meet.ts';

/** A task for a person: earn a skill, or associate one already earned in Partner Center. */
export type Step = { readonly kind: 'certify' | 'associate'; readonly mcid: string; readonly skill: string };

/** A certification costs more than any number of associations. */
const COST = { certify: 10_000, associate: 1 };

/** The cheapest steps with which a person meets some of the open criteria. */
export type Move = {
  /** The indices of the open criteria that the move meets. */
  readonly meets: readonly number[];
  /** `account` is the index of the MCID among those of the person. */
  readonly steps: readonly (Omit<Step, 'mcid'> & { readonly account: number })[];
  readonly cost: number;
};

/** The relevant skills that a person holds with one MCID, and those earned that they could associate. */
export type Profile = { readonly held: ReadonlySet<string>; readonly associable: ReadonlySet<string> };

/**
 * Returns a person's moves, one for each set of unmet criteria; `isExact` is true if no alternatives were cut.
 *
 * @param profiles one for each MCID of the person; a criterion takes all its skills with one of them
 */
export function movesOf(
  profiles: readonly Profile[],
  criteria: readonly Criterion[],
  canEarn: (skill: string) => boolean,
): { moves: readonly Move[]; isExact: boolean } {
  let isExact = true;
  const ways = criteria.map(waysToMeet);
  const isMet = ways.map(({ sets }) =>
    sets.some((set) => profiles.some(({ held }) => set.every((skill) => held.has(skill)))),
  );
  const choices = choicesOf(isMet.flatMap((met, index) => (met ? [] : [index]))).map((meets) => {
    const { sets, isAll } = waysToMeetAll(meets.flatMap((index) => ways[index] ?? []));
    isExact &&= isAll;
    return { meets, sets };
  });
  const moves = profiles
    .map((profile, account) =>
      choices.flatMap(({ meets, sets }): Move[] => {
        const steps = sets.flatMap((set) => stepsFor(set, { ...profile, account }, canEarn));
        return steps
          .sort((a, b) => a.cost - b.cost)
          .slice(0, 1)
          .map((best) => ({ meets, ...best }));
      }),
    )
    .reduce(combined);
  return { moves, isExact };
}

/** Returns the moves that two MCIDs of a person make possible: those of one, of the other and of both together. */
function combined(some: readonly Move[], others: readonly Move[]): Move[] {
  const both = some.flatMap((one) =>
    others
      .filter(({ meets }) => !meets.some((index) => one.meets.includes(index)))
      .map((other) => ({
        meets: [...one.meets, ...other.meets].sort((a, b) => a - b),
        steps: [...one.steps, ...other.steps],
        cost: one.cost + other.cost,
      })),
  );
  const cheapest = new Map<string, Move>();
  for (const move of [...some, ...others, ...both]) {
    const before = cheapest.get(move.meets.join());
    if (!before || move.cost < before.cost) cheapest.set(move.meets.join(), move);
  }
  return [...cheapest.values()];
}

function stepsFor(
  set: readonly string[],
  { held, associable, account }: Profile & { readonly account: number },
  canEarn: (skill: string) => boolean,
) {
  const missing = set.filter((skill) => !held.has(skill));
  if (missing.some((skill) => !associable.has(skill) && !canEarn(skill))) return [];
  const steps = missing.map((skill) => {
    return { kind: associable.has(skill) ? 'associate' : 'certify', skill, account } as const;
  });
  return [{ steps, cost: steps.reduce((sum, { kind }) => sum + COST[kind], 0) }];
}

/** Returns every non-empty subset of the indices. */
function choicesOf(indices: readonly number[]): number[][] {
  const choices: number[][] = [];
  for (const index of indices) choices.push(...choices.map((chosen) => [...chosen, index]), [index]);
  return choices;
}
