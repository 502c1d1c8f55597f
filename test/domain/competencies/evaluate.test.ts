import { expect } from 'chai';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { Requirement } from '../../../domain/competencies/requirement.ts';
import type { Outcome } from '../../../domain/competencies/verdict.ts';
import {
  all,
  allOf,
  any,
  anyOf,
  both,
  byMarket,
  either,
  focusArea,
  metric,
  people,
} from '../../../domain/programmes/mpn-2021/rows.ts';
import { company, team, tinyOutcome, tinyVerdict } from '../../support/competency-builders.ts';

const TWO_ROLES: Requirement = {
  kind: 'team',
  roles: [
    { count: 1, each: both(anyOf('A', 'B'), allOf('C')) },
    { count: 1, each: allOf('D') },
  ],
};

describe('a requirement for people', () => {
  const cases: [string, Requirement, Readonly<Record<string, string>>, Outcome][] = [
    ['one of several skills', people(1, anyOf('A', 'B')), { anna: 'B' }, 'attained'],
    ['one person twice is not two', people(2, anyOf('A', 'B')), { anna: 'A, B' }, 'notAttained'],
    ['the same skill twice is not two people', people(2, anyOf('A')), { anna: 'A, A' }, 'notAttained'],
    ['all of several skills', people(1, allOf('A', 'B')), { anna: 'A, B' }, 'attained'],
    ['all of them by two people together', people(1, allOf('A', 'B')), { anna: 'A', bo: 'B' }, 'notAttained'],
    [
      'the same people in two groups',
      people(2, allOf('A'), { count: 2, each: allOf('B') }),
      { anna: 'A, B', bo: 'A, B' },
      'attained',
    ],
    [
      'other people in the second group',
      people(2, allOf('A'), { count: 2, each: allOf('B') }),
      { anna: 'A, B', bo: 'A', cia: 'B' },
      'notAttained',
    ],
    [
      'one of the same two',
      people(2, allOf('A'), { count: 1, each: allOf('B') }),
      { anna: 'A', bo: 'A, B' },
      'attained',
    ],
    [
      'another person than the two',
      people(2, allOf('A'), { count: 1, each: allOf('B') }),
      { anna: 'A', bo: 'A', cia: 'B' },
      'notAttained',
    ],
    [
      'one of three if two are required',
      people(2, allOf('A'), { count: 1, each: allOf('B') }),
      { anna: 'A', bo: 'A', cia: 'A, B' },
      'attained',
    ],
    [
      'same or different people: the same',
      all(people(1, allOf('A')), people(1, allOf('B'))),
      { anna: 'A, B' },
      'attained',
    ],
    [
      'same or different people: different',
      all(people(1, allOf('A')), people(1, allOf('B'))),
      { anna: 'A', bo: 'B' },
      'attained',
    ],
    ['different people for two roles', TWO_ROLES, { anna: 'A, C, D', bo: 'D' }, 'attained'],
    ['one person for two roles', TWO_ROLES, { anna: 'A, C, D', bo: 'C' }, 'notAttained'],
    ['one of two groups', any(people(2, allOf('A', 'B')), people(2, allOf('C'))), { anna: 'C', bo: 'C' }, 'attained'],
    [
      'half of each group',
      any(people(2, allOf('A', 'B')), people(2, allOf('C'))),
      { anna: 'A, B', bo: 'C' },
      'notAttained',
    ],
    [
      'exams or a certification for each',
      people(2, either(allOf('A', 'B'), allOf('C'))),
      { anna: 'A, B', bo: 'C' },
      'attained',
    ],
    [
      'a focus area for each',
      people(2, focusArea({ one: allOf('A', 'B'), two: allOf('C', 'D') })),
      { anna: 'A, B', bo: 'C, D' },
      'attained',
    ],
    [
      'halves of two focus areas',
      people(1, focusArea({ one: allOf('A', 'B'), two: allOf('C', 'D') })),
      { anna: 'A, C' },
      'notAttained',
    ],
    ['a certificate that is named but not recognised', people(1, anyOf('X')), { anna: 'X' }, 'notAttained'],
    ['a level that does not exist', { kind: 'notOffered' }, { anna: 'A' }, 'notAttained'],
    ['an unpublished level', { kind: 'notPublished' }, { anna: 'A' }, 'unknown'],
    [
      'an unpublished alternative to a missed one',
      all({ kind: 'notPublished' }, people(1, allOf('A'))),
      { anna: 'B' },
      'notAttained',
    ],
    [
      'an unpublished alternative to a met one',
      any({ kind: 'notPublished' }, people(1, allOf('A'))),
      { anna: 'A' },
      'attained',
    ],
  ];
  for (const [name, requirement, folk, expected] of cases) {
    it(`is ${expected}: ${name}`, () => expect(tinyOutcome(requirement, folk)).to.equal(expected));
  }

  it('lists the people who count, how many are needed and how many are missing', () => {
    const requirement = people(3, allOf('A'), { count: 2, each: allOf('B') });
    const [option] = tinyVerdict(requirement, company(team({ cia: 'A', anna: 'A, B', bo: 'B' }))).options;
    expect(option?.source).to.deep.equal({ document: 'a test', year: '2021' });
    expect(option?.reason).to.deep.equal({
      kind: 'people',
      rule: 'R6',
      outcome: 'notAttained',
      each: allOf('A'),
      need: 3,
      counted: ['anna', 'cia'],
      missing: 1,
      amongThem: { each: allOf('B'), need: 2, counted: ['anna'], missing: 1 },
    });
  });
});

describe('a requirement for performance', () => {
  const seats = (value: number, on: PerformanceFact['on'], more: Partial<PerformanceFact> = {}): PerformanceFact => {
    return { kind: 'contribution', metric: 'seats', on, value, ...more };
  };
  const threshold = metric('seats', byMarket(100, 50), ['DPOR']);
  const cases: [string, readonly PerformanceFact[], string | undefined, Outcome][] = [
    ['in a developed market', [seats(100, '2021-05-10')], 'developed', 'attained'],
    ['one short', [seats(99, '2021-05-10')], 'developed', 'notAttained'],
    ['in a developing market', [seats(50, '2021-05-10')], 'developing', 'attained'],
    ['in an unknown market, enough for any', [seats(100, '2021-05-10')], undefined, 'attained'],
    ['in an unknown market, enough for one', [seats(50, '2021-05-10')], undefined, 'unknown'],
    ['in an unknown market, enough for none', [seats(49, '2021-05-10')], undefined, 'notAttained'],
    ['without figures', [], 'developed', 'unknown'],
    ['over twelve months', [seats(60, '2020-05-11'), seats(40, '2021-05-10')], 'developed', 'attained'],
    ['partly before the twelve months', [seats(60, '2020-05-10'), seats(40, '2021-05-10')], 'developed', 'notAttained'],
    ['partly after the day', [seats(60, '2021-05-11'), seats(40, '2021-05-10')], 'developed', 'notAttained'],
    [
      'by an association that does not count',
      [seats(100, '2021-05-10', { association: 'PAL' })],
      'developed',
      'notAttained',
    ],
    ['by an association that counts', [seats(100, '2021-05-10', { association: 'DPOR' })], 'developed', 'attained'],
    [
      'by the latest aggregate',
      [seats(200, '2021-03-31', { kind: 'snapshot' }), seats(90, '2021-04-30', { kind: 'snapshot' })],
      'developed',
      'notAttained',
    ],
    ['by an aggregate that is too old', [seats(200, '2020-05-10', { kind: 'snapshot' })], 'developed', 'unknown'],
  ];
  for (const [name, performance, market, expected] of cases) {
    it(`is ${expected}: ${name}`, () => {
      expect(tinyVerdict(threshold, company([], { performance, market })).outcome).to.equal(expected);
    });
  }

  const stated: [string, Record<string, boolean>, Outcome][] = [
    ['stated', { reseller: true }, 'attained'],
    ['denied', { reseller: false }, 'notAttained'],
    ['not stated', {}, 'unknown'],
  ];
  for (const [name, declared, expected] of stated) {
    it(`is ${expected} if the partner has ${name}`, () => {
      expect(tinyVerdict({ kind: 'declared', fact: 'reseller' }, company([], { declared })).outcome).to.equal(expected);
    });
  }
});
