import { expect } from 'chai';
import { uncountedSkills } from '../../../domain/company/uncounted-skills.ts';
import { findCompetency } from '../../../domain/competencies/programme.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import type { Company } from '../../../domain/competencies/standing.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, record, TODAY } from '../../support/competency-builders.ts';

function uncounted(records: readonly SkillRecord[], more: Partial<Company> = {}, name = 'messaging') {
  const competency = findCompetency(MPN_2021, name);
  if (!competency) throw new Error(`No competency ${name}.`);
  return uncountedSkills({ programme: MPN_2021, company: company(records, more) }, competency, TODAY);
}

describe('uncountedSkills', () => {
  const pmc = { associatedInPc: false, associatedInPmc: true };
  const moved = (movedToPcOn: CalendarDay) => ({ movedToPcOn });
  const cases: [string, SkillRecord, Partial<Company>, object][] = [
    [
      'has expired',
      record('a', '70-345', { expiresOn: '2021-05-09' }),
      {},
      { rule: 'R7', kind: 'expired', expiredOn: '2021-05-09' },
    ],
    [
      'is not associated',
      record('a', '70-345', { associatedInPc: false }),
      {},
      { rule: 'R6', kind: 'notAssociatedInPc' },
    ],
    ['is in PMC only', record('a', '70-345', pmc), {}, { rule: 'R8', kind: 'pmcMoveUnknown' }],
    [
      'is in PMC too long',
      record('a', '70-345', pmc),
      moved('2020-11-09'),
      { rule: 'R8', kind: 'pmcGraceOver', lastDay: '2021-05-09' },
    ],
    ['has no date', record('a', '70-345', { completedOn: undefined }), {}, { rule: 'R6', kind: 'completedOnUnknown' }],
  ];
  for (const [name, skill, more, reason] of cases) {
    it(`lists a skill that ${name}, with the rule`, () => {
      expect(uncounted([skill], more)).to.deep.equal([{ mcid: 'a', skill: '70-345', reason }]);
    });
  }

  it('lists a skill that only the report calls relevant, in the words of the report', () => {
    const skill = record('a', 'MS-200: Messaging', { relevantFor: ['Messaging (Hybrid Services Partner)'] });
    expect(uncounted([skill])).to.deep.equal([
      { mcid: 'a', skill: 'MS-200: Messaging', reason: { rule: 'R6', kind: 'notNamed' } },
    ]);
  });

  it('leaves out unrelated skills, and skills that count by another row', () => {
    expect(uncounted([record('a', '70-533')])).to.deep.equal([]);
    expect(uncounted([record('a', '70-345', { expiresOn: '2020-01-01' }), record('a', '70-345')])).to.deep.equal([]);
    expect(uncounted([record('a', '70-345', pmc)], moved('2020-11-10'))).to.deep.equal([]);
  });

  it('is empty if the requirements are not published', () => {
    expect(uncounted([record('a', 'AZ-500', { relevantFor: ['Security'] })], {}, 'security')).to.deep.equal([]);
  });
});
