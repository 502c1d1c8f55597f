import type { SkillRecord } from '../../domain/competencies/skill-record.ts';

/** A skill of someone in the report, completed long ago and associated in Partner Center. */
export function skillOf(name: string, skill: string, more: Partial<SkillRecord> = {}): SkillRecord {
  const plain = name.toLowerCase().replaceAll(' ', '.');
  return {
    mcid: `mc-${plain}`,
    name,
    email: `${plain}@contoso.com`,
    skill,
    completedOn: '2020-06-01',
    expiresOn: undefined,
    associatedInPmc: false,
    associatedInPc: true,
    relevantFor: [],
    ...more,
  };
}
