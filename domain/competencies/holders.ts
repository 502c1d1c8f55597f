import type { SkillRecord } from '../skills/skill-record.ts';
import { type CountingPolicy, countSkill } from './counting.ts';
import type { Criterion } from './requirement.ts';
import type { SkillNames } from './skill-names.ts';

/** The people (MCID) whose skill counts, by the skill's id. */
export type Holders = ReadonlyMap<string, ReadonlySet<string>>;

/** Who holds which countable skill on the policy's day. The order of the records makes no difference. */
export function holdersOf(records: readonly SkillRecord[], names: SkillNames, policy: CountingPolicy): Holders {
  const holders = new Map<string, string[]>();
  for (const record of records) {
    const skill = names(record.skill);
    if (!skill || countSkill(skill, record, policy).kind === 'doesNotCount') continue;
    const people = holders.get(skill.id);
    if (people) people.push(record.mcid);
    else holders.set(skill.id, [record.mcid]);
  }
  return new Map([...holders].map(([skill, people]) => [skill, new Set(people.sort())]));
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
  if (criterion.kind === 'skill') return holders.get(criterion.skill) ?? NOBODY;
  const [first, ...rest] = criterion.of.map(who);
  if (!first) return NOBODY;
  if (criterion.kind === 'anyOf') return rest.reduce<ReadonlySet<string>>((all, people) => all.union(people), first);
  return rest.reduce<ReadonlySet<string>>((all, people) => all.intersection(people), first);
}
