import type { Criterion } from '../requirement.ts';
import { waysToMeet, waysToMeetAll } from './ways-to-meet.ts';

/** A task for a person: earn a skill, or associate one already earned in Partner Center. */
export type Step = { readonly kind: 'certify' | 'associate'; readonly mcid: string; readonly skill: string };

/** A certification costs more than any number of associations. */
const COST = { certify: 10_000, associate: 1 };

/** The cheapest steps with which people of a profile meet some of the open criteria. */
export type Move = {
  /** The indices of the open criteria that the move meets. */
  readonly meets: readonly number[];
  readonly steps: readonly Omit<Step, 'mcid'>[];
  readonly cost: number;
};

/** The relevant skills that a person holds, and those earned that they could associate. */
export type Profile = { readonly held: ReadonlySet<string>; readonly associable: ReadonlySet<string> };

/** Returns a profile's moves, one for each set of unmet criteria; `isExact` is true if no alternatives were cut. */
export function movesOf(
  profile: Profile,
  criteria: readonly Criterion[],
  canEarn: (skill: string) => boolean,
): { moves: readonly Move[]; isExact: boolean } {
  let isExact = true;
  const moves: Move[] = [];
  const ways = criteria.map(waysToMeet);
  const isMet = ways.map(({ sets }) => sets.some((set) => set.every((skill) => profile.held.has(skill))));
  for (const meets of choicesOf(isMet.flatMap((met, index) => (met ? [] : [index])))) {
    const { sets, isAll } = waysToMeetAll(meets.flatMap((index) => ways[index] ?? []));
    isExact &&= isAll;
    const best = sets.flatMap((set) => stepsFor(set, profile, canEarn)).sort((a, b) => a.cost - b.cost)[0];
    if (best) moves.push({ meets, ...best });
  }
  return { moves, isExact };
}

function stepsFor(set: readonly string[], { held, associable }: Profile, canEarn: (skill: string) => boolean) {
  const missing = set.filter((skill) => !held.has(skill));
  if (missing.some((skill) => !associable.has(skill) && !canEarn(skill))) return [];
  const steps = missing.map((skill) => ({ kind: associable.has(skill) ? 'associate' : 'certify', skill }) as const);
  return [{ steps, cost: steps.reduce((sum, { kind }) => sum + COST[kind], 0) }];
}

/** Returns every non-empty subset of the indices. */
function choicesOf(indices: readonly number[]): number[][] {
  const choices: number[][] = [];
  for (const index of indices) choices.push(...choices.map((chosen) => [...chosen, index]), [index]);
  return choices;
}
