import type { Counter } from '../counters.ts';
import { skillsNamed } from '../requirement.ts';
import { type Move, movesOf, type Profile, type Step } from './moves.ts';

/** The maximum number of states (how many people each open count still lacks) kept from one person to the next. */
const MOST_STATES = 1_000;

/** Everyone who could take part in a plan, with their skills by MCID. */
export type Team = {
  /** The MCIDs of each person. */
  readonly people: readonly Mcids[];
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  readonly associable: ReadonlyMap<string, ReadonlySet<string>>;
  readonly canEarn: (skill: string) => boolean;
};

type Mcids = readonly [string, ...string[]];

export type LeastSteps = { readonly steps: readonly Step[]; readonly cost: number; readonly isExact: boolean };

type State = { readonly lacks: readonly number[]; readonly cost: number; readonly last: Taken | undefined };
type Taken = { readonly mcids: Mcids; readonly move: Move; readonly before: Taken | undefined };

/**
 * Finds the least work with which a team meets every open count; undefined if it cannot.
 *
 * Goes through the people one by one and keeps the cheapest way to each state. The result is exact up to `MOST_STATES`
 * states (15 + 15 people make 256) and within the limit of `waysToMeet`. Beyond that only the states closest to the goal
 * are kept, and the result is an upper bound.
 */
export function leastSteps(open: readonly Counter[], team: Team): LeastSteps | undefined {
  const criteria = open.map(({ criterion }) => criterion);
  const lacking = open.map(({ need }) => need);
  const profiles = profilesIn(team, new Set(criteria.flatMap(skillsNamed))).map(({ profiles, members }) => {
    return { members, ...movesOf(profiles, criteria, team.canEarn) };
  });
  let isExact = profiles.every((each) => each.isExact);
  let states = new Map<string, State>([[lacking.join(), { lacks: lacking, cost: 0, last: undefined }]]);
  for (const { moves, members } of worthTrying(profiles, sum(lacking))) {
    for (const mcids of members) {
      states = withPerson(states, mcids, moves);
      isExact &&= states.size <= MOST_STATES;
      if (states.size > MOST_STATES) states = closest(states);
    }
  }
  const goal = states.get(lacking.map(() => 0).join());
  return goal && { steps: stepsTaken(goal.last), cost: goal.cost, isExact };
}

type Group = { readonly members: readonly Mcids[]; readonly moves: readonly Move[] };

/**
 * Limits each group to the members that an optimal plan can use: for every set of criteria, the cheapest people, as many
 * as are lacking. Anyone else in a plan could be replaced by one of them.
 */
function worthTrying(groups: readonly Group[], lacking: number): Group[] {
  const used = groups.map(() => 0);
  const offers = groups.flatMap(({ moves }, index) => moves.map((move) => ({ index, move })));
  offers.sort((a, b) => a.move.cost - b.move.cost);
  const taken = new Map<string, number>();
  for (const { index, move } of offers) {
    const key = move.meets.join();
    const before = taken.get(key) ?? 0;
    const count = Math.min(lacking - before, groups[index]?.members.length ?? 0);
    taken.set(key, before + count);
    used[index] = Math.max(used[index] ?? 0, count);
  }
  return groups.map(({ members, moves }, index) => ({ members: members.slice(0, used[index]), moves }));
}

function withPerson(states: ReadonlyMap<string, State>, mcids: Mcids, moves: readonly Move[]): Map<string, State> {
  const next = new Map(states);
  for (const { lacks, cost, last } of states.values()) {
    for (const move of moves) {
      const left = lacks.map((count, index) => (move.meets.includes(index) ? Math.max(0, count - 1) : count));
      const key = left.join();
      const total = cost + move.cost;
      if (total < (next.get(key)?.cost ?? Number.POSITIVE_INFINITY)) {
        next.set(key, { lacks: left, cost: total, last: { mcids, move, before: last } });
      }
    }
  }
  return next;
}

function closest(states: ReadonlyMap<string, State>): Map<string, State> {
  const sorted = [...states].sort(([, a], [, b]) => sum(a.lacks) - sum(b.lacks) || a.cost - b.cost);
  return new Map(sorted.slice(0, MOST_STATES));
}

function stepsTaken(last: Taken | undefined): Step[] {
  if (!last) return [];
  const steps = last.move.steps.map(({ account, ...step }) => ({
    ...step,
    mcid: last.mcids[account] ?? last.mcids[0],
  }));
  return [...stepsTaken(last.before), ...steps];
}

type ProfileGroup = { readonly profiles: readonly Profile[]; readonly members: Mcids[] };

/** Groups the people by the relevant skills that they hold or could associate; those with the most skills first. */
function profilesIn(team: Team, relevant: ReadonlySet<string>): ProfileGroup[] {
  const groups = new Map<string, ProfileGroup>();
  for (const mcids of team.people) {
    const profiles = mcids.map((mcid): Profile => {
      const held = relevant.intersection(team.held.get(mcid) ?? NOTHING);
      return { held, associable: relevant.intersection(team.associable.get(mcid) ?? NOTHING) };
    });
    const key = profiles
      .flatMap(({ held, associable }) => [held, associable])
      .map((skills) => [...skills].sort().join())
      .join('|');
    const same = groups.get(key);
    if (same) same.members.push(mcids);
    else groups.set(key, { profiles, members: [mcids] });
  }
  const size = ({ profiles }: ProfileGroup) => sum(profiles.map(({ held, associable }) => held.size + associable.size));
  return [...groups.values()].sort((a, b) => size(b) - size(a));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

const NOTHING: ReadonlySet<string> = new Set();
