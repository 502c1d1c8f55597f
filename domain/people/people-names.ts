import type { SkillRecord } from '../competencies/skill-record.ts';

/** What to call each person of a report, by MCID. Only for those who may see names. */
export type PeopleNames = ReadonlyMap<string, string>;

/** The name that the report gives, or else the MCID. */
export function peopleNames(records: readonly SkillRecord[]): PeopleNames {
  const names = new Map<string, string>();
  for (const { mcid, name } of records) {
    if (name || !names.has(mcid)) names.set(mcid, name || mcid);
  }
  return names;
}
