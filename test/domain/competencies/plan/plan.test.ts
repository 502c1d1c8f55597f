import { expect } from 'chai';
import { type Plan, planLevel } from '../../../../domain/competencies/plan/plan.ts';
import { findCompetency } from '../../../../domain/competencies/programme.ts';
import type { Requirement } from '../../../../domain/competencies/requirement.ts';
import type { SkillRecord } from '../../../../domain/competencies/skill-record.ts';
import { MPN_2021 } from '../../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { all, allOf, any, anyOf, metric, people } from '../../../../domain/programmes/mpn-2021/rows.ts';
import type { CalendarDay } from '../../../../domain/time/calendar-day.ts';
import { company, record, TODAY, team, tiny, tinyVerdict } from '../../../support/competency-builders.ts';

/** Describes a plan: "certify anna B, associate bo A", with its further needs. */
function summary(plan: Plan): string {
  if (plan.kind !== 'plan') return plan.kind;
  const steps = plan.best.steps.map(({ kind, mcid, skill }) => `${kind} ${mcid} ${skill}`);
  return [...steps.sort(), ...plan.best.alsoNeeded.map(({ kind }) => `and ${kind}`)].join(', ');
}

function planned(requirement: Requirement, records: readonly SkillRecord[], day?: CalendarDay): string {
  const { programme, competency } = tiny(requirement);
  return summary(
    planLevel({ programme, company: company(records) }, { competency, level: 'reached', ...(day && { day }) }, TODAY),
  );
}

describe('the plan to a level', () => {
  const unassociated = record('bo', 'A', { associatedInPc: false });
  const cases: [string, Requirement, readonly SkillRecord[], string][] = [
    ['for an attained level', people(1, allOf('A')), team({ anna: 'A' }), 'attained'],
    [
      'chooses the person who lacks the least',
      people(1, allOf('A', 'B', 'C')),
      team({ anna: 'A', bo: 'A, B' }),
      'certify bo C',
    ],
    [
      'prefers a skill that serves two groups',
      all(people(1, anyOf('A', 'B')), people(1, anyOf('B', 'C'))),
      team({ anna: 'D' }),
      'certify anna B',
    ],
    [
      'chooses the cheaper of two ways',
      any(people(2, allOf('A', 'B')), people(1, allOf('C'))),
      team({ anna: 'A' }),
      'certify anna C',
    ],
    [
      'stays with the same people',
      people(2, allOf('A'), { count: 1, each: allOf('B') }),
      team({ anna: 'A', bo: 'A', cia: 'B' }),
      'certify anna B',
    ],
    [
      'needs different people for two roles',
      {
        kind: 'team',
        roles: [
          { count: 1, each: allOf('A') },
          { count: 1, each: allOf('B') },
        ],
      },
      team({ anna: 'A, B', bo: 'D' }),
      'certify bo A',
    ],
    [
      'associates earned skills before earning more',
      people(1, allOf('A')),
      [...team({ anna: 'D' }), unassociated],
      'associate bo A',
    ],
    ['earns no unrecognised skills', people(1, anyOf('X')), team({ anna: 'A' }), 'outOfReach'],
    ['fails with too few people', people(2, allOf('A')), team({ anna: 'A' }), 'outOfReach'],
    [
      'lists what no certification can meet',
      all(people(1, allOf('A')), metric('seats', 10)),
      team({ anna: 'B' }),
      'certify anna A, and metric',
    ],
    [
      'prefers a way by certifications alone',
      any(all(people(1, allOf('A')), metric('seats', 10)), people(2, allOf('B'))),
      team({ anna: 'A', bo: 'C' }),
      'certify anna B, certify bo B',
    ],
    ['for an unpublished level', { kind: 'notPublished' }, team({ anna: 'A' }), 'notPublished'],
    ['for a level that does not exist', { kind: 'notOffered' }, team({ anna: 'A' }), 'outOfReach'],
  ];
  for (const [name, requirement, records, expected] of cases) {
    it(`is "${expected}": ${name}`, () => expect(planned(requirement, records)).to.equal(expected));
  }

  it('keeps a level by earning skills again that expire before the anniversary', () => {
    const records = [...team({ bo: 'A' }), record('anna', 'A', { expiresOn: '2021-06-18' })];
    expect(planned(people(2, allOf('A')), records)).to.equal('attained');
    expect(planned(people(2, allOf('A')), records, '2021-06-19')).to.equal('certify anna A');
  });

  it('earns the missing points of a score after its preconditions', () => {
    const part = { kind: 'people', name: 'people', max: 40, perPerson: 20, each: allOf('C') } as const;
    const score = { kind: 'score', passAt: 40, parts: [{ ...part, after: [people(1, allOf('A'))] }] } as const;
    expect(planned(score, team({ anna: 'C', bo: 'B' }))).to.be.oneOf([
      'certify anna A, certify bo C',
      'certify bo A, certify bo C',
    ]);
  });

  it('reaches the level beyond its bounds too, and says that fewer steps may be enough', () => {
    const requirement = all(...['A', 'B', 'C', 'D'].map((name) => people(8, allOf(name))));
    const { programme, competency } = tiny(requirement);
    const folk = Array.from({ length: 8 }, (_, index) => record(`p${index}`, 'E'));
    const plan = planLevel({ programme, company: company(folk) }, { competency, level: 'reached' }, TODAY);
    if (plan.kind !== 'plan') throw new Error(plan.kind);
    expect(plan.best.isExact).to.equal(false);
    const after = [...folk, ...plan.best.steps.map(({ mcid, skill }) => record(mcid, skill))];
    expect(tinyVerdict(requirement, company(after)).outcome).to.equal('attained');
  });

  it('reaches gold from nothing among a thousand people within a second', () => {
    const competency = findCompetency(MPN_2021, 'data-analytics');
    if (!competency) throw new Error('Data Analytics is a competency.');
    const crowd = Array.from({ length: 1_000 }, (_, index) =>
      record(`p${index}`, index % 2 ? '70-767' : 'DA Big Data'),
    );
    const started = performance.now();
    const plan = planLevel({ programme: MPN_2021, company: company(crowd) }, { competency, level: 'gold' }, TODAY);
    expect(performance.now() - started).to.be.below(1_000);
    expect(plan.kind === 'plan' && plan.best.certifications).to.equal(4);
    expect(plan.kind === 'plan' && plan.best.isExact).to.equal(true);
  });
});
