import type { SkillRecord } from '../competencies/skill-record.ts';

/** The names of the people in a report, by MCID. Only for viewers who may see names. */
export type PeopleNames = ReadonlyMap<string, string>;

/** Returns each person's name in the report, or else the MCID. */
export function peopleNames(records: readonly SkillRecord[]): PeopleNames {
  const names = new Map<string, string>();
  for (const { mcid, name } of records) {
    if (name || !names.has(mcid)) names.set(mcid, name || mcid);
  }
  return names;
}
