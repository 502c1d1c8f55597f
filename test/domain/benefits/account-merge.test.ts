import { expect } from 'chai';
import fc from 'fast-check';
import { type Attainment, combinedBenefits } from '../../../domain/benefits/account-merge.ts';

const silver = (competency: string): Attainment => ({ competency, level: 'silver' });
const gold = (competency: string): Attainment => ({ competency, level: 'gold' });

describe('the combined benefits after accounts are merged (R18)', () => {
  it('have one core package at the highest level', () => {
    expect(combinedBenefits([gold('security'), silver('devops'), gold('devops'), silver('messaging')])).to.deep.equal({
      rule: 'R18',
      core: 'gold',
      competencies: [gold('devops'), silver('messaging'), gold('security')],
    });
    expect(combinedBenefits([])).to.include({ core: undefined });
  });

  it('contain each competency once, at the highest level of any account, in any order', () => {
    const anyAttainment = fc.record({
      competency: fc.constantFrom('security', 'devops', 'messaging'),
      level: fc.constantFrom('silver' as const, 'gold' as const),
    });
    fc.assert(
      fc.property(fc.array(anyAttainment), (brought) => {
        const benefits = combinedBenefits(brought);
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
