import { expect } from 'chai';
import { certifiedPeopleOn } from '../../../domain/designations/certified-people.ts';
import { reachesAll } from '../../../domain/designations/required-figures.ts';
import { countSpecialization } from '../../../domain/designations/specialization.ts';
import { SOLUTIONS_PARTNER } from '../../../domain/programmes/solutions-partner/solutions-partner.ts';
import { SPECIALIZATIONS } from '../../../domain/programmes/solutions-partner/specializations.ts';
import { TRAINING_SERVICES } from '../../../domain/programmes/solutions-partner/training-services.ts';
import { certified, DAY } from '../../support/certificate-builders.ts';

function crowd(count: number, codes: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${codes}-${index}`, codes]));
}

function counted(id: string, people: Record<string, string>): string {
  const specialization = SPECIALIZATIONS.find((each) => each.id === id);
  if (!specialization) return 'none';
  const verdict = countSpecialization(specialization, certifiedPeopleOn(SOLUTIONS_PARTNER, certified(people), DAY));
  if (verdict.kind !== 'counted') return verdict.kind;
  return `${verdict.outcome}: ${verdict.groups.map((group) => `${group.counted.size} of ${group.need}`).join(', ')}`;
}

describe('a specialization', () => {
  const cases: [id: string, people: Record<string, string>, expected: string][] = [
    ['threat-protection', crowd(6, 'SC-200'), 'met: 6 of 6'],
    ['threat-protection', crowd(5, 'SC-200'), 'notMet: 5 of 6'],
    ['cloud-security', { ...crowd(6, 'AZ-500'), ...crowd(4, 'SC-200') }, 'met: 6 of 6, 4 of 4'],
    ['cloud-security', { ...crowd(6, 'SC-500'), ...crowd(4, 'SC-200') }, 'notMet: 0 of 6, 4 of 4'],
    ['data-security', crowd(6, 'SC-401'), 'unknown: 6 of 6, 0 of 4'],
    ['data-security', crowd(5, 'SC-401'), 'notMet: 5 of 6, 0 of 4'],
    ['microsoft-365-copilot', { ...crowd(3, 'SC-401'), ...crowd(2, 'AB-620') }, 'unknown: 5 of 5, 5 of 5'],
    ['microsoft-365-copilot', crowd(10, 'AB-100'), 'met: 10 of 5, 10 of 5'],
    ['microsoft-365-copilot', crowd(4, 'AB-100'), 'notMet: 4 of 5, 4 of 5'],
    ['calling', crowd(9, 'MS-721'), 'numbersNotKnown'],
  ];
  for (const [id, people, expected] of cases) {
    it(`${id} is ${expected}`, () => expect(counted(id, people)).to.equal(expected));
  }
});

describe('the designation for Training Services', () => {
  const figures = { coursewarePoints: 1_000, examVouchers: 200, surveyAverage: 4.25 };

  it('takes courseware points, vouchers and good surveys', () => {
    expect(reachesAll(TRAINING_SERVICES, figures)).to.equal('met');
    expect(reachesAll(TRAINING_SERVICES, { ...figures, examVouchers: 199 })).to.equal('notMet');
    expect(reachesAll(TRAINING_SERVICES, { coursewarePoints: 2_000 })).to.equal('unknown');
  });
});
