import { expect } from 'chai';
import fc from 'fast-check';
import { type Attainment, benefitsAfterMerge, type MergeBenefits } from '../../../domain/benefits/account-merge.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

const silver = (competency: string): Attainment => ({ competency, level: 'silver' });
const gold = (competency: string): Attainment => ({ competency, level: 'gold' });

describe('the benefits after accounts are merged (R18)', () => {
  const UNCHANGED: MergeBenefits = { kind: 'unchanged', rule: 'R18' };
  const attained = [gold('security'), silver('devops'), gold('devops'), silver('messaging')];
  const combined: MergeBenefits = {
    kind: 'combined',
    rule: 'R18',
    actionPacks: 1,
    core: 'gold',
    competencies: [gold('devops'), silver('messaging'), gold('security')],
  };
  const cases: [string, CalendarDay | undefined, CalendarDay, MergeBenefits][] = [
    ['while no renewal has followed', undefined, '2021-09-01', UNCHANGED],
    ['the day before the renewal', '2021-09-02', '2021-09-01', UNCHANGED],
    ['on the day of the renewal', '2021-09-02', '2021-09-02', combined],
    ['later', '2021-09-02', '2022-01-01', combined],
  ];
  for (const [name, renewedOn, today, expected] of cases) {
    it(`are ${expected.kind} ${name}`, () => {
      expect(benefitsAfterMerge(attained, renewedOn, today)).to.deep.equal(expected);
    });
  }

  it('include one Action Pack but no core package without a competency', () => {
    expect(benefitsAfterMerge([], '2021-09-02', '2021-09-02')).to.include({ actionPacks: 1, core: undefined });
  });

  it('contain each competency once, at the highest level of any account, in any order', () => {
    const anyAttainment = fc.record({
      competency: fc.constantFrom('security', 'devops', 'messaging'),
      level: fc.constantFrom('silver' as const, 'gold' as const),
    });
    fc.assert(
      fc.property(fc.array(anyAttainment), (brought) => {
        const benefits = benefitsAfterMerge(brought, '2021-09-02', '2021-09-02');
        if (benefits.kind !== 'combined') throw new Error('Renewed benefits are combined.');
        const isGold = (competency: string) =>
          brought.some((each) => each.competency === competency && each.level === 'gold');
        const names = new Set(brought.map(({ competency }) => competency));
        const expected = [...names].map((name) => (isGold(name) ? gold(name) : silver(name)));
        expect(benefits.competencies).to.have.deep.members(expected);
        expect(benefits.core === 'gold').to.equal(brought.some(({ level }) => level === 'gold'));
      }),
    );
  });
});
