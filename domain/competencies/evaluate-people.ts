import { type Counter, countersOf } from './counters.ts';
import type { People } from './people.ts';
import type { Criterion, PeopleRequirement, TeamRequirement } from './requirement.ts';
import type { HeadCount, Outcome, Reason } from './verdict.ts';

/** Tells whether enough people meet a criterion. */
export function evaluatePeople(requirement: PeopleRequirement, people: People): Reason {
  const { count, each, amongThem } = requirement;
  const counters = countersOf(requirement);
  const [, same] = counters;
  const reason = { kind: 'people', rule: 'R6', outcome: metBy(counters, people) } as const;
  const all = headCount(each, count, people.meeting(each));
  if (!amongThem || !same) return { ...reason, ...all };
  return { ...reason, ...all, amongThem: headCount(amongThem.each, amongThem.count, people.meeting(same.criterion)) };
}

/** Tells whether different people can fill the roles. */
export function evaluateTeam(requirement: TeamRequirement, people: People): Reason {
  const roles = requirement.roles.map(({ count, each }) => headCount(each, count, people.meeting(each)));
  return { kind: 'team', rule: 'R6', outcome: metBy(countersOf(requirement), people), roles };
}

function metBy(counters: readonly Counter[], people: People): Outcome {
  const isMet = counters.every(({ criterion, need }) => people.meeting(criterion).size >= need);
  return isMet ? 'attained' : 'notAttained';
}

function headCount(each: Criterion, need: number, counted: ReadonlySet<string>): HeadCount {
  return { each, need, counted: [...counted], missing: Math.max(0, need - counted.size) };
}
