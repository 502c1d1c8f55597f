import { expect } from 'chai';
import fc from 'fast-check';
import { makeSafe } from '../../../../domain/competencies/plan/make-safe.ts';
import { nearestLevels } from '../../../../domain/competencies/plan/nearest-levels.ts';
import { optionsInForce } from '../../../../domain/competencies/programme.ts';
import { singlePointsOfFailure } from '../../../../domain/competencies/single-points-of-failure.ts';
import { standingOn } from '../../../../domain/competencies/standing.ts';
import { MPN_2021 } from '../../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { company, record, TODAY, team, tiny } from '../../../support/competency-builders.ts';

const requirement = (count: number, skill = 'A') =>
  ({ kind: 'people', count, each: { kind: 'skill', skill } }) as const;

function safety(count: number, people: Readonly<Record<string, string>>) {
  const { programme, competency } = tiny(requirement(count));
  const own = company(team(people));
  return makeSafe({ programme, company: own }, { competency, level: 'reached', day: TODAY }, TODAY);
}

describe('making a level safe', () => {
  it('takes one more person if everybody is needed', () => {
    expect(safety(2, { anna: 'A', bo: 'A', cia: 'B' })).to.deep.equal({
      kind: 'plan',
      steps: [{ kind: 'certify', mcid: 'cia', skill: 'A' }],
    });
  });

  it('takes nothing if there is a person to spare, and first the level if it is not met', () => {
    expect(safety(2, { anna: 'A', bo: 'A', cia: 'A' })).to.deep.equal({ kind: 'safe' });
    expect(safety(2, { anna: 'A', bo: 'B' })).to.deep.equal({ kind: 'notAttained' });
  });

  it('is out of reach if nobody else is there', () => {
    expect(safety(2, { anna: 'A', bo: 'A' })).to.include({ kind: 'outOfReach' });
  });

  it('prefers a skill that only has to be associated', () => {
    const { programme, competency } = tiny(requirement(1));
    const own = company([record('anna', 'A'), record('bo', 'B'), record('cia', 'A', { associatedInPc: false })]);
    const plan = makeSafe({ programme, company: own }, { competency, level: 'reached', day: TODAY }, TODAY);
    expect(plan).to.deep.equal({ kind: 'plan', steps: [{ kind: 'associate', mcid: 'cia', skill: 'A' }] });
  });

  it('leaves no single point of failure, whatever the team', () => {
    const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('A', 'B', 'C')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 3 }), (rows, count) => {
        const { programme, competency } = tiny(requirement(count));
        const records = rows.map(([person, skill]) => record(`${person}`, skill));
        const target = { competency, level: 'reached', day: TODAY };
        const plan = makeSafe({ programme, company: company(records) }, target, TODAY);
        if (plan.kind !== 'plan') return;
        const after = [...records, ...plan.steps.map(({ mcid, skill }) => record(mcid, skill))];
        const standing = standingOn({ programme, company: company(after) }, TODAY);
        const options = optionsInForce(competency, TODAY);
        expect(singlePointsOfFailure(options, 'reached', standing)).to.deep.equal([]);
      }),
    );
  });
});

describe('the nearest levels', () => {
  it('come with the least work first, and without those that need more than certifications', () => {
    const skills = ['70-767', '70-768'];
    const own = company(['anna', 'bo', 'cia', 'dan'].flatMap((mcid) => skills.map((skill) => record(mcid, skill))));
    const near = nearestLevels({ programme: MPN_2021, company: own }, TODAY);
    const work = near.map(({ plan }) => plan.certifications);
    expect(work).to.deep.equal(work.toSorted((a, b) => a - b));
    expect(near[0]).to.include({ level: 'silver' });
    expect(near[0]?.competency.id).to.equal('data-analytics');
    expect(near.every(({ plan }) => plan.alsoNeeded.length === 0)).to.equal(true);
  });

  it('are those of one level if it is named', () => {
    const near = nearestLevels({ programme: MPN_2021, company: company(team({ anna: '70-767' })) }, TODAY, 'gold');
    expect(new Set(near.map(({ level }) => level))).to.deep.equal(new Set(near.length > 0 ? ['gold'] : []));
  });
});
