import type { Criterion, PeopleRequirement, TeamRequirement } from './requirement.ts';

/** A number of people who must meet a criterion; a set of these says all that a group of people must be. */
export type Counter = { readonly criterion: Criterion; readonly need: number };

/** A requirement of people is met exactly when each of its counters is. */
export function countersOf(requirement: PeopleRequirement | TeamRequirement): readonly Counter[] {
  return requirement.kind === 'people' ? peopleCounters(requirement) : teamCounters(requirement);
}

/** Enough people meet `each`, and enough of them the other too: then as many can be chosen. */
function peopleCounters({ count, each, ofWhom }: PeopleRequirement): Counter[] {
  const all = { criterion: each, need: count };
  return ofWhom ? [all, { criterion: { kind: 'allOf', of: [each, ofWhom.each] }, need: ofWhom.count }] : [all];
}

/** Different people can fill the roles exactly when every choice of roles has people enough (Hall's theorem). */
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
