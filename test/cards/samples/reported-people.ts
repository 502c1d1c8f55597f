import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { skillOf } from '../../support/skill-of.ts';

export const TODAY = '2021-05-10';
export const LONG_NAME = 'Maximiliana-Konstantina Alexandersson von Hohenstaufen zu Lindqvist';

/** Every skill that the programme names, for a number of people with long names. */
export function everySkill(count: number, more: Partial<SkillRecord> = {}): SkillRecord[] {
  return Array.from({ length: count }, (_, index) =>
    MPN_2021.skills.map(({ name }) => skillOf(`${LONG_NAME} ${index}`, name, more)),
  ).flat();
}

export function companyOf(records: readonly SkillRecord[]) {
  return { records, performance: [], market: undefined };
}

export const PEOPLE = [
  skillOf('Anna Berg', '70-767'),
  skillOf('Bo Ek', '70-767', { associatedInPc: false }),
  skillOf('Cia Dahl', 'Baking', { associatedInPc: false }),
  skillOf('Dag Falk', '70-768', { associatedInPc: false, associatedInPmc: true }),
];
