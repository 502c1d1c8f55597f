import { countersOf } from './counters.ts';
import type { People } from './people.ts';
import type { Criterion, PeopleRequirement, TeamRequirement } from './requirement.ts';
import type { HeadCount, Outcome, Reason } from './verdict.ts';

/** Tells whether enough people meet a criterion. */
export function evaluatePeople(requirement: PeopleRequirement, people: People): Reason {
  const { count, each, amongThem } = requirement;
  const all = headCount(each, count, people.meeting(each));
  const outcome = metBy(requirement, people);
  if (!amongThem) return { kind: 'people', rule: 'R6', outcome, ...all };
  const same = people.meeting(each).intersection(people.meeting(amongThem.each));
  return { kind: 'people', rule: 'R6', outcome, ...all, amongThem: headCount(amongThem.each, amongThem.count, same) };
}

/** Tells whether different people can fill the roles. */
export function evaluateTeam(requirement: TeamRequirement, people: People): Reason {
  const roles = requirement.roles.map(({ count, each }) => headCount(each, count, people.meeting(each)));
  return { kind: 'team', rule: 'R6', outcome: metBy(requirement, people), roles };
}

function metBy(requirement: PeopleRequirement | TeamRequirement, people: People): Outcome {
  const isMet = countersOf(requirement).every(({ criterion, need }) => people.meeting(criterion).size >= need);
  return isMet ? 'attained' : 'notAttained';
}

function headCount(each: Criterion, need: number, counted: ReadonlySet<string>): HeadCount {
  return { each, need, counted: [...counted], missing: Math.max(0, need - counted.size) };
}
