import type { SkillRecord } from '../competencies/skill-record.ts';
import { furtherMcids } from './further-mcids.ts';

/** The names of the people in a report, by MCID. Only for viewers who may see names. */
export type PeopleNames = ReadonlyMap<string, string>;

/** Returns each person's name in the report, or else the MCID. A person's MCIDs share a name if one of them has one. */
export function peopleNames(records: readonly Pick<SkillRecord, 'mcid' | 'name' | 'email'>[]): PeopleNames {
  const names = new Map<string, string>();
  for (const { mcid, name } of records) {
    if (name || !names.has(mcid)) names.set(mcid, name || mcid);
  }
  for (const [mcid, first] of furtherMcids(records)) {
    const named = [first, mcid].find((each) => names.get(each) !== each);
    if (named)
      for (const each of [first, mcid]) if (names.get(each) === each) names.set(each, names.get(named) ?? each);
  }
  return names;
}
