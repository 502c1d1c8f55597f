import { expect } from 'chai';
import { peopleCounted } from '../../../domain/competencies/people-counted.ts';
import type { Requirement } from '../../../domain/competencies/requirement.ts';
import { all, any, anyOf, metric, people } from '../../../domain/programmes/mpn-2021/rows.ts';
import { company, team, tinyVerdict } from '../../support/competency-builders.ts';

const counted = (requirement: Requirement) =>
  peopleCounted(tinyVerdict(requirement, company(team({ anna: 'A, B', bo: 'A', cia: 'C' }))));

describe('the headcount of a level', () => {
  const cases: [string, Requirement, object | undefined][] = [
    ['the people needed', people(2, anyOf('A')), { counted: 2, need: 2, missing: 0 }],
    ['more people than needed', people(1, anyOf('A')), { counted: 2, need: 1, missing: 0 }],
    [
      'the requirement that lacks the most, if all must hold',
      all(people(2, anyOf('A')), people(3, anyOf('B'))),
      { counted: 1, need: 3, missing: 2 },
    ],
    [
      'the requirement that lacks the fewest, if one is enough',
      any(people(3, anyOf('A')), people(3, anyOf('B'))),
      { counted: 2, need: 3, missing: 1 },
    ],
    [
      'the alternative that is met, not of one that lacks nobody but something else',
      any(all(people(1, anyOf('A')), metric('seats', 1)), people(2, anyOf('A'))),
      { counted: 2, need: 2, missing: 0 },
    ],
    [
      'the alternative that counts people, if none is met',
      any(metric('seats', 1), people(3, anyOf('A'))),
      { counted: 2, need: 3, missing: 1 },
    ],
    ['the same people', people(2, anyOf('A'), { count: 2, each: anyOf('B') }), { counted: 1, need: 2, missing: 1 }],
    ['nothing if nobody is needed', metric('seats', 1), undefined],
    ['nothing if the requirements are unpublished', { kind: 'notPublished' }, undefined],
  ];
  for (const [name, requirement, expected] of cases) {
    it(`is that of ${name}`, () => expect(counted(requirement)).to.deep.equal(expected));
  }
});
