import { type CountingPolicy, countSkill } from './counting.ts';
import type { RecordsBySkill } from './records-by-skill.ts';

/** Returns the people (MCID) whose skill counts, for a skill's id. */
export type Holders = (skill: string) => ReadonlySet<string>;

/**
 * Finds out who holds which countable skill on the policy's day, whatever the order of the records.
 *
 * Counts a skill when it is first looked up, since a competency names only a few of all skills.
 */
export function holdersOf(records: RecordsBySkill, policy: CountingPolicy): Holders {
  const cached = new Map<string, ReadonlySet<string>>();
  return (skill) => {
    const holders = cached.get(skill) ?? countHolders(records.get(skill), policy);
    cached.set(skill, holders);
    return holders;
  };
}

function countHolders(group: ReturnType<RecordsBySkill['get']>, policy: CountingPolicy): ReadonlySet<string> {
  if (!group) return new Set();
  const counting = group.records.filter((record) => countSkill(group.skill, record, policy).kind !== 'doesNotCount');
  return new Set(counting.map(({ mcid }) => mcid).sort());
}
