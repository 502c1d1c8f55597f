import { expect } from 'chai';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { Requirement } from '../../../domain/competencies/requirement.ts';
import { type Risk, risksOf } from '../../../domain/competencies/risk.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { newlyFragile, type Scenario, whatIf } from '../../../domain/competencies/what-if.ts';
import { all, allOf, any, anyOf, metric, people } from '../../../domain/programmes/mpn-2021/rows.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, record, TODAY, team, tiny } from '../../support/competency-builders.ts';

const ANNIVERSARY: CalendarDay = '2021-06-19';
const SEATS: PerformanceFact = { kind: 'contribution', metric: 'seats', on: '2020-05-20', value: 100 };

function risk(
  requirement: Requirement,
  records: readonly SkillRecord[],
  anniversary = ANNIVERSARY,
  today = TODAY,
): Risk {
  const { programme, competency } = tiny(requirement);
  const active = [{ competency, level: 'reached', anniversary }];
  const [only] = risksOf({ programme, company: company(records, { performance: [SEATS] }), active }, today);
  if (!only) throw new Error('One competency, one risk.');
  return only;
}

const summary = (of: Risk) => (of.kind === 'fragile' ? `fragile: ${of.singlePointsOfFailure.join(' ')}` : of.kind);

describe('the risk of an active competency', () => {
  const expiring = (day: CalendarDay) => [...team({ bo: 'A' }), record('anna', 'A', { expiresOn: day })];
  const cases: [string, Requirement, readonly SkillRecord[], string][] = [
    ['a person to spare', people(2, allOf('A')), team({ anna: 'A', bo: 'A', cia: 'A' }), 'safe'],
    ['nobody to spare', people(2, allOf('A')), team({ anna: 'A', bo: 'A' }), 'fragile: anna bo'],
    [
      'one person needed in both groups',
      all(people(2, allOf('A')), people(1, allOf('B'))),
      team({ anna: 'A, B', bo: 'A', cia: 'A' }),
      'fragile: anna',
    ],
    [
      'another way if a person leaves',
      any(people(1, allOf('A')), people(1, allOf('B'))),
      team({ anna: 'A', bo: 'B' }),
      'safe',
    ],
    [
      'two ways by the same person',
      any(people(1, allOf('A')), people(1, allOf('B'))),
      team({ anna: 'A, B' }),
      'fragile: anna',
    ],
    ['a skill that expires on the anniversary', people(2, allOf('A')), expiring('2021-06-19'), 'fragile: anna bo'],
    ['a skill that expires the day before', people(2, allOf('A')), expiring('2021-06-18'), 'atRisk'],
    ['a skill that has expired', people(2, allOf('A')), expiring('2021-05-09'), 'notMet'],
    ['unpublished requirements', { kind: 'notPublished' }, team({ anna: 'A' }), 'unknown'],
    ['performance that is enough today', metric('seats', 100), [], 'safe'],
  ];
  for (const [name, requirement, records, expected] of cases) {
    it(`is ${expected} with ${name}`, () => expect(summary(risk(requirement, records))).to.equal(expected));
  }

  it('names the skills that stop counting before the anniversary, and the days left', () => {
    const { daysLeft, fading, then } = risk(people(2, anyOf('A', 'B')), expiring('2021-06-01'));
    expect(daysLeft).to.equal(40);
    expect(fading).to.deep.equal([{ mcid: 'anna', skill: 'A' }]);
    expect(then.outcome).to.equal('notAttained');
  });

  it('depends on a person of a scored level only if their points are needed', () => {
    const parts = [{ kind: 'people', name: 'people', max: 30, perPerson: 10, each: allOf('A') } as const];
    const score = (passAt: number): Requirement => ({ kind: 'score', passAt, parts });
    const three = team({ anna: 'A', bo: 'A', cia: 'A' });
    expect(summary(risk(score(20), three))).to.equal('safe');
    expect(summary(risk(score(30), three))).to.equal('fragile: anna bo cia');
    expect(summary(risk(score(30), [...three, ...team({ dan: 'A' })]))).to.equal('safe');
  });

  const checks: [CalendarDay, CalendarDay, CalendarDay, boolean][] = [
    ['2021-08-10', '2021-05-10', '2021-05-10', true],
    ['2021-08-11', '2021-05-10', '2021-05-11', false],
    ['2021-05-31', '2021-02-27', '2021-02-28', false],
    ['2021-05-31', '2021-02-28', '2021-02-28', true],
  ];
  for (const [anniversary, today, dueOn, isDue] of checks) {
    it(`${isDue ? 'asks' : 'does not ask'} on ${today} for the check due on ${dueOn} for ${anniversary}`, () => {
      expect(risk(people(1, allOf('A')), [], anniversary, today).check).to.deep.equal({ rule: 'R4', dueOn, isDue });
    });
  }

  it('is today’s once the anniversary has passed', () => {
    const { kind, daysLeft } = risk(people(2, allOf('A')), expiring('2021-05-09'), '2021-05-01');
    expect([kind, daysLeft]).to.deep.equal(['notMet', -9]);
  });
});

describe('a scenario', () => {
  const { programme } = tiny(people(2, allOf('A')));
  const two = company(team({ anna: 'A', bo: 'A' }));
  const changes = (scenario: Scenario, of = two) =>
    whatIf({ programme, company: of, scenario }, TODAY).map(({ competency, before, after }) => [
      competency,
      before.outcome,
      after.outcome,
    ]);

  it('loses a level if one of two people leaves', () => {
    expect(changes({ leavers: ['anna'] })).to.deep.equal([['tiny', 'attained', 'notAttained']]);
  });
  it('makes a level depend on two people if one of three leaves', () => {
    const three = company(team({ anna: 'A', bo: 'A', cia: 'A' }));
    const fragile = newlyFragile({ programme, company: three, scenario: { leavers: ['anna'] } }, TODAY);
    expect(fragile).to.deep.equal([{ competency: 'tiny', level: 'reached', singlePointsOfFailure: ['bo', 'cia'] }]);
  });
  it('adds no single point of failure if a person leaves who does not count', () => {
    expect(
      newlyFragile(
        { programme, company: company(team({ anna: 'A', bo: 'A', cia: 'B' })), scenario: { leavers: ['cia'] } },
        TODAY,
      ),
    ).to.be.empty;
  });
  it('changes nothing if one person replaces another', () => {
    expect(changes({ leavers: ['anna'], joiners: team({ cia: 'A' }) })).to.deep.equal([]);
  });
  it('gains a level if a person joins', () => {
    expect(changes({ joiners: team({ cia: 'A' }) }, company(team({ anna: 'A' })))).to.deep.equal([
      ['tiny', 'notAttained', 'attained'],
    ]);
  });
});
