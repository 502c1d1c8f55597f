import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, record, TODAY } from '../../support/competency-builders.ts';

/** Many people with long names and every skill of the programme; some of the skills fade or do not count. */
export const CROWD: readonly SkillRecord[] = Array.from({ length: 12 }, (_, person) => person).flatMap((person) =>
  MPN_2021.skills.map((skill) =>
    record(`${1_000_000 + person}`, `${skill.id}: ${skill.name}`, {
      name: `Maximiliana Wilhelmsdotter-Öberg the ${person}th`,
      expiresOn: person % 3 === 0 ? '2021-07-01' : undefined,
      associatedInPc: person % 4 !== 0,
      relevantFor: MPN_2021.competencies.map(({ name }) => name),
    }),
  ),
);
export const FEW: readonly SkillRecord[] = [
  record('1', '70-345', { name: 'Cia Öberg' }),
  record('1', '70-347', { name: 'Cia Öberg', expiresOn: '2021-06-01' }),
  record('2', 'AZ-500', { name: 'David Nyström', relevantFor: ['Security', 'Messaging'] }),
];

export const ALL_HELD: readonly StatedMembership[] = [
  ...MPN_2021.competencies.map(({ id }, index): StatedMembership => {
    return {
      offer: 'gold',
      competency: id,
      purchasedOn: `2020-${index % 2 === 0 ? '05' : '09'}-${10 + index}` as CalendarDay,
    };
  }),
  { offer: 'actionPack', purchasedOn: '2020-04-20' },
  { offer: 'learningActionPack', purchasedOn: '2019-12-01', renewedOn: '2019-12-05' },
];

export function viewOf(records: readonly SkillRecord[], stated: readonly StatedMembership[], day = TODAY) {
  return {
    programme: MPN_2021,
    company: company(records),
    memberships: membershipsOf({ memberships: stated }, [], day),
  };
}
