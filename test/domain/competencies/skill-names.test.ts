import { expect } from 'chai';
import { createSkillNames } from '../../../domain/competencies/skill-names.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { skill } from '../../../domain/programmes/mpn-2021/rows.ts';

describe('the skill that a report names', () => {
  const names = createSkillNames([...MPN_2021.skills, skill('AZ-104', 'Microsoft Azure Administrator')]);

  const cases: [string, string | undefined][] = [
    ['AZ-104: Microsoft Azure Administrator', 'AZ-104'],
    ['az 104', 'AZ-104'],
    ['AZ104', 'AZ-104'],
    ['Exam AZ-104', 'AZ-104'],
    ['microsoft  azure ADMINISTRATOR', 'AZ-104'],
    ['Microsoft Azure Administrator (AZ-104)', 'AZ-104'],
    ['AZ-1045', undefined],
    ['XAZ-104', undefined],
    ['AZ-900: Microsoft Azure Fundamentals', undefined],
    ['Exam 70-533: Implementing Microsoft Azure Infrastructure Solutions', '70-533'],
    ['70 533', '70-533'],
    ['MB2-715', 'MB2-715'],
    ['MB 2-715: Microsoft Dynamics 365 customer engagement Online Deployment', 'MB2-715'],
    ['mb6-894', 'MB6-894'],
    ['74-343: Managing Projects with Microsoft Project', '74-343'],
    ['MCSA - Office 365', 'MCSA Office 365'],
    ['MCSA: Windows Server 2016', 'MCSA Server 2016'],
    ['Identity with Windows Server 2016', '70-742'],
    ['Enabling Services for Microsoft Office 365', '70-347'],
    ['Technical Assessment for Data Platform Foundational', 'DP Foundational'],
    ['Professional Scrum Master I', 'PSM I'],
    ['Exams 70-532 and 70-533', undefined],
    ['', undefined],
    ['…', undefined],
    ['__proto__', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`is ${expected ?? 'unknown'} for "${text}"`, () => expect(names(text)?.id).to.equal(expected));
  }

  it('is unknown for a name that two exams share', () => {
    expect(names('Architecting Microsoft Azure Solutions')).to.equal(undefined);
    expect(names('70-535: Architecting Microsoft Azure Solutions')?.id).to.equal('70-535');
  });
});
