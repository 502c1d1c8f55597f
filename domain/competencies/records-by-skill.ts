import type { Programme, Skill } from './programme.ts';
import { createSkillNames } from './skill-names.ts';
import type { SkillRecord } from './skill-record.ts';

/** The records of a programme's skills, by the skill's id. */
export type RecordsBySkill = ReadonlyMap<string, { readonly skill: Skill; readonly records: readonly SkillRecord[] }>;

type Sorted = { readonly programme: Programme; readonly groups: RecordsBySkill };

/** The same report is evaluated many times until the next import. */
const CACHE = new WeakMap<readonly SkillRecord[], Sorted>();

/** Groups the records by skill, once for a list of records. */
export function recordsBySkill(programme: Programme, records: readonly SkillRecord[]): RecordsBySkill {
  const cached = CACHE.get(records);
  if (cached?.programme === programme) return cached.groups;
  const groups = group(programme, records);
  CACHE.set(records, { programme, groups });
  return groups;
}

function group({ skills }: Programme, records: readonly SkillRecord[]): RecordsBySkill {
  const names = createSkillNames(skills);
  const groups = new Map<string, { readonly skill: Skill; readonly records: SkillRecord[] }>();
  for (const record of records) {
    const skill = names(record.skill);
    if (!skill) continue;
    const own = groups.get(skill.id);
    if (own) own.records.push(record);
    else groups.set(skill.id, { skill, records: [record] });
  }
  return groups;
}
