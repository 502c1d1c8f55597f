import { countersOf } from './counters.ts';
import type { Squad } from './holders.ts';
import type { Criterion, PeopleRequirement, TeamRequirement } from './requirement.ts';
import type { HeadCount, Outcome, Reason } from './verdict.ts';

/** The verdict on a number of people who must meet a criterion. */
export function evaluatePeople(requirement: PeopleRequirement, squad: Squad): Reason {
  const { count, each, ofWhom } = requirement;
  const all = headCount(each, count, squad.who(each));
  const outcome = metBy(requirement, squad);
  if (!ofWhom) return { kind: 'people', rule: 'R6', outcome, ...all };
  const same = squad.who(each).intersection(squad.who(ofWhom.each));
  return { kind: 'people', rule: 'R6', outcome, ...all, ofWhom: headCount(ofWhom.each, ofWhom.count, same) };
}

/** The verdict on roles that different people must fill. */
export function evaluateTeam(requirement: TeamRequirement, squad: Squad): Reason {
  const roles = requirement.roles.map(({ count, each }) => headCount(each, count, squad.who(each)));
  return { kind: 'team', rule: 'R6', outcome: metBy(requirement, squad), roles };
}

function metBy(requirement: PeopleRequirement | TeamRequirement, squad: Squad): Outcome {
  const isMet = countersOf(requirement).every(({ criterion, need }) => squad.who(criterion).size >= need);
  return isMet ? 'attained' : 'notAttained';
}

function headCount(each: Criterion, need: number, people: ReadonlySet<string>): HeadCount {
  return { each, need, counted: [...people], missing: Math.max(0, need - people.size) };
}
