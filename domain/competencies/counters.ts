import type { Criterion, PeopleRequirement, TeamRequirement } from './requirement.ts';

/** A number of people who must meet a criterion. */
export type Counter = { readonly criterion: Criterion; readonly need: number };

/** Returns the counters of a requirement, which is met exactly when each of them is. */
export function countersOf(requirement: PeopleRequirement | TeamRequirement): readonly Counter[] {
  return requirement.kind === 'people' ? peopleCounters(requirement) : teamCounters(requirement);
}

/** If enough people meet `each`, and enough of those the second criterion too, that many can be chosen. */
function peopleCounters({ count, each, amongThem }: PeopleRequirement): Counter[] {
  const all = { criterion: each, need: count };
  return amongThem ? [all, { criterion: { kind: 'allOf', of: [each, amongThem.each] }, need: amongThem.count }] : [all];
}

/** Different people can fill the roles exactly if there are enough people for every set of roles (Hall's theorem). */
function teamCounters({ roles }: TeamRequirement): Counter[] {
  const counters: Counter[] = [];
  for (const { count, each } of roles) {
    const joined = counters.map(({ criterion, need }): Counter => {
      return { criterion: { kind: 'anyOf', of: [criterion, each] }, need: need + count };
    });
    counters.push({ criterion: each, need: count }, ...joined);
  }
  return counters;
}
