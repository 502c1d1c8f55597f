import type { Criterion } from '../requirement.ts';
import { waysToMeet, waysToMeetAll } from './ways-to-meet.ts';

/** Something for a person to do: earn a skill, or associate in Partner Center one already earned. */
export type Step = { readonly kind: 'certify' | 'associate'; readonly mcid: string; readonly skill: string };

/** A certification weighs more than any number of associations. */
const COST = { certify: 10_000, associate: 1 };

/** What a group of people who hold the same could do at the least cost to meet some of the open criteria. */
export type Move = {
  /** The places, among the open criteria, of those that it meets. */
  readonly meets: readonly number[];
  readonly steps: readonly Omit<Step, 'mcid'>[];
  readonly cost: number;
};

/** What of the skills in question a person holds, could associate, and could not hold before. */
export type Profile = { readonly held: ReadonlySet<string>; readonly associable: ReadonlySet<string> };

/** The moves open to a profile, one for each choice of criteria it does not meet yet; `isExact` when none was cut. */
export function movesOf(
  profile: Profile,
  criteria: readonly Criterion[],
  canEarn: (skill: string) => boolean,
): { moves: readonly Move[]; isExact: boolean } {
  let isExact = true;
  const moves: Move[] = [];
  const ways = criteria.map(waysToMeet);
  const isMet = ways.map(({ sets }) => sets.some((set) => set.every((skill) => profile.held.has(skill))));
  for (const meets of choicesOf(isMet.flatMap((met, place) => (met ? [] : [place])))) {
    const { sets, isAll } = waysToMeetAll(meets.flatMap((place) => ways[place] ?? []));
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

/** Every choice of at least one of some places. */
function choicesOf(places: readonly number[]): number[][] {
  const choices: number[][] = [];
  for (const place of places) choices.push(...choices.map((chosen) => [...chosen, place]), [place]);
  return choices;
}
