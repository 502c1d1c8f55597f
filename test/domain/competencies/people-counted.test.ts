import { expect } from 'chai';
import { peopleCounted } from '../../../domain/competencies/people-counted.ts';
import type { Requirement } from '../../../domain/competencies/requirement.ts';
import { all, any, anyOf, metric, people, peopleOfWhom } from '../../../domain/programmes/mpn-2021/rows.ts';
import { company, team, tinyVerdict } from '../../support/competency-builders.ts';

const counted = (requirement: Requirement) =>
  peopleCounted(tinyVerdict(requirement, company(team({ anna: 'A, B', bo: 'A', cia: 'C' }))));

describe('the headcount of a level', () => {
  const cases: [string, Requirement, object | undefined][] = [
    ['the number that is needed', people(2, anyOf('A')), { counted: 2, need: 2, missing: 0 }],
    ['those beyond it too', people(1, anyOf('A')), { counted: 2, need: 1, missing: 0 }],
    [
      'where most are missing, of all',
      all(people(2, anyOf('A')), people(3, anyOf('B'))),
      { counted: 1, need: 3, missing: 2 },
    ],
    [
      'where fewest are missing, of any',
      any(people(3, anyOf('A')), people(3, anyOf('B'))),
      { counted: 2, need: 3, missing: 1 },
    ],
    ['the same people', peopleOfWhom(2, anyOf('A'), 2, anyOf('B')), { counted: 1, need: 2, missing: 1 }],
    ['nothing where nobody is needed', metric('seats', 1), undefined],
    ['nothing where it is not published', { kind: 'notPublished' }, undefined],
  ];
  for (const [name, requirement, expected] of cases) {
    it(`is that of ${name}`, () => expect(counted(requirement)).to.deep.equal(expected));
  }
});
