import type { Programme, Skill } from './programme.ts';
import { createSkillNames } from './skill-names.ts';
import type { SkillRecord } from './skill-record.ts';

/** The records of each of a programme's skills, by the skill's id. */
export type RecordsBySkill = ReadonlyMap<string, { readonly skill: Skill; readonly records: readonly SkillRecord[] }>;

type Sorted = { readonly programme: Programme; readonly groups: RecordsBySkill };

/** A report counts for many days, and is asked about again and again until the next one comes. */
const KNOWN = new WeakMap<readonly SkillRecord[], Sorted>();

/** Sorts out which skill each record speaks of, once for a list of records. */
export function recordsBySkill(programme: Programme, records: readonly SkillRecord[]): RecordsBySkill {
  const known = KNOWN.get(records);
  if (known?.programme === programme) return known.groups;
  const groups = group(programme, records);
  KNOWN.set(records, { programme, groups });
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
