import { expect } from 'chai';
import fc from 'fast-check';

import { figureOf, joinSources, type PerformanceFact } from '../../../domain/competencies/performance.ts';
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
import { company, TODAY, team, tinyOutcome, tinyVerdict } from '../../support/competency-builders.ts';

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

  describe('stated several times for one day', () => {
    const total = (value: number) => seats(value, '2021-04-30', { kind: 'snapshot' });
    const part = (association: string, value: number) => ({ ...total(value), association });
    const both = metric('seats', 1, ['DPOR', 'CSP']);
    const figures: [string, readonly PerformanceFact[], number][] = [
      ['the same total twice', [total(60), total(60)], 60],
      ['a corrected total', [total(60), total(40)], 40],
      ['a total and one of its parts', [total(60), part('DPOR', 60)], 60],
      ['parts and their total', [part('DPOR', 20), part('CSP', 40), total(60)], 60],
      ['parts of different association types', [part('DPOR', 20), part('CSP', 40)], 60],
      ['a part twice', [part('DPOR', 20), part('CSP', 40), part('DPOR', 20)], 60],
      ['parts that count and one that does not', [part('DPOR', 20), part('PAL', 40)], 20],
    ];
    for (const [name, performance, expected] of figures) {
      it(`is one figure: ${name}`, () => expect(figureOf(both, performance, TODAY)).to.equal(expected));
    }
  });

  it('does not change if a figure is there twice, whatever the figures', () => {
    const fact: fc.Arbitrary<PerformanceFact> = fc.record({
      kind: fc.constant('snapshot' as const),
      metric: fc.constant('seats'),
      on: fc.constantFrom('2021-03-31', '2021-04-30'),
      value: fc.integer({ min: 0, max: 100 }),
    });
    const split = fc
      .tuple(fact, fc.constantFrom('DPOR', 'CSP'))
      .map(([each, association]) => ({ ...each, association }));
    const facts = fc.array(fc.oneof(fact, split), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(facts, (some) => {
        const known = some.filter(
          (one, index) =>
            !some.slice(index + 1).some((other) => other.on === one.on && other.association === one.association),
        );
        const figure = figureOf(metric('seats', 1), known, TODAY);
        for (const again of known) expect(figureOf(metric('seats', 1), [...known, again], TODAY)).to.equal(figure);
        expect(figureOf(metric('seats', 1), joinSources(known, known), TODAY)).to.equal(figure);
      }),
    );
  });

  it('takes a figure of a day from the first source that has one', () => {
    const downloaded = [seats(60, '2021-04-30', { kind: 'snapshot' })];
    const stated = [
      seats(90, '2021-04-30', { kind: 'snapshot', association: 'DPOR' }),
      seats(40, '2021-03-31', { kind: 'snapshot' }),
    ];
    const joined = joinSources(downloaded, stated);
    expect(([TODAY, '2021-04-29'] as const).map((day) => figureOf(threshold, joined, day))).to.deep.equal([60, 40]);
  });

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
