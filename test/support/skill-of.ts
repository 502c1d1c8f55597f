import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { record } from './competency-builders.ts';

/** Builds a skill of a person whose MCID and address follow from their name. */
export function skillOf(name: string, skill: string, more: Partial<SkillRecord> = {}): SkillRecord {
  const plain = name.toLowerCase().replaceAll(' ', '.');
  const person = { name, email: `${plain}@contoso.com`, completedOn: '2020-06-01' } as const;
  return record(`mc-${plain}`, skill, { ...person, ...more });
}
