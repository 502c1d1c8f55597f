import { type CountingPolicy, countSkill } from './counting.ts';
import type { RecordsBySkill } from './records-by-skill.ts';
import type { Criterion } from './requirement.ts';

/** The people (MCID) whose skill counts, for a skill's id. */
export type Holders = (skill: string) => ReadonlySet<string>;

/**
 * Who holds which countable skill on the policy's day, counted when it is asked for: a competency names few of all skills.
 * The order of the records makes no difference.
 */
export function holdersOf(records: RecordsBySkill, policy: CountingPolicy): Holders {
  const known = new Map<string, ReadonlySet<string>>();
  return (skill) => {
    const holders = known.get(skill) ?? countHolders(records.get(skill), policy);
    known.set(skill, holders);
    return holders;
  };
}

function countHolders(own: ReturnType<RecordsBySkill['get']>, policy: CountingPolicy): ReadonlySet<string> {
  if (!own) return NOBODY;
  const counting = own.records.filter((record) => countSkill(own.skill, record, policy).kind !== 'doesNotCount');
  return new Set(counting.map(({ mcid }) => mcid).sort());
}

/** Answers who meets a criterion. */
export type Squad = { readonly who: (criterion: Criterion) => ReadonlySet<string> };

export function createSquad(holders: Holders): Squad {
  const known = new Map<Criterion, ReadonlySet<string>>();
  const who = (criterion: Criterion): ReadonlySet<string> => {
    const before = known.get(criterion);
    if (before) return before;
    const people = meeting(criterion, holders, who);
    known.set(criterion, people);
    return people;
  };
  return { who };
}

/** The same people but one. */
export function without(squad: Squad, mcid: string): Squad {
  const alone = new Set([mcid]);
  return {
    who: (criterion) => {
      const people = squad.who(criterion);
      return people.has(mcid) ? people.difference(alone) : people;
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function meeting(criterion: Criterion, holders: Holders, who: Squad['who']): ReadonlySet<string> {
  if (criterion.kind === 'skill') return holders(criterion.skill);
  const [first, ...rest] = criterion.of.map(who);
  if (!first) return NOBODY;
  if (criterion.kind === 'anyOf') return rest.reduce<ReadonlySet<string>>((all, people) => all.union(people), first);
  return rest.reduce<ReadonlySet<string>>((all, people) => all.intersection(people), first);
}
