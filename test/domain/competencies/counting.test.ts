import { expect } from 'chai';
import { type CountingPolicy, countToward } from '../../../domain/competencies/counting.ts';
import { createSkillNames } from '../../../domain/competencies/skill-names.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { anyOf, people, skill } from '../../../domain/programmes/mpn-2021/rows.ts';
import { record } from '../../support/competency-builders.ts';

const names = createSkillNames([
  skill('70-533', 'Implementing Microsoft Azure Infrastructure Solutions'),
  skill('70-534', 'Architecting', { retiresOn: '2017-12-31', acceptedUntil: '2018-12-31' }),
  skill('70-498', 'Delivering Continuous Value'),
  skill('PSM I', 'Professional Scrum Master level 1', { issuer: 'other' }),
]);
const requirement = people(1, anyOf('70-533', '70-534', 'PSM I'));
const PMC: Partial<SkillRecord> = { associatedInPmc: true, associatedInPc: false };
const MOVED = { movedToPcOn: '2021-08-31' } as const;

/** Returns the kind of the counting, with the rule and the reason if the skill is not simply counted. */
function counted(text: string, more: Partial<SkillRecord>, policy: CountingPolicy): string {
  const counting = countToward(requirement, record('anna', text, more), { names, policy });
  if (counting.kind === 'doesNotCount') return `${counting.reason.rule} ${counting.reason.kind}`;
  return counting.kind === 'countsInGrace' ? `${counting.rule} through ${counting.lastDay}` : counting.kind;
}

describe('countToward', () => {
  const cases: [string, string, Partial<SkillRecord>, CountingPolicy, string][] = [
    ['a required skill', '70-533', {}, { day: '2021-05-10' }, 'counts'],
    ['a skill that is not required', '70-498', {}, { day: '2021-05-10' }, 'R6 notNamed'],
    ['a skill with an unknown name', 'OpenedX: Cloud basics', {}, { day: '2021-05-10' }, 'R6 notNamed'],
    ['a required skill that is not from Microsoft', 'PSM I', {}, { day: '2021-05-10' }, 'R6 sourceNotRecognised'],
    [
      'a skill that is not associated',
      '70-533',
      { associatedInPc: false },
      { day: '2021-05-10' },
      'R6 notAssociatedInPc',
    ],
    [
      'a skill on the day before its completion',
      '70-533',
      { completedOn: '2021-05-11' },
      { day: '2021-05-10' },
      'R6 completedLater',
    ],
    ['a skill on the day of its completion', '70-533', { completedOn: '2021-05-10' }, { day: '2021-05-10' }, 'counts'],
    [
      'a skill without a completion date',
      '70-533',
      { completedOn: undefined },
      { day: '2021-05-10' },
      'R6 completedOnUnknown',
    ],
    [
      'a skill without a completion date in a report without dates',
      '70-533',
      { completedOn: undefined },
      { day: '2021-05-10', countUndated: true },
      'counts',
    ],
    ['a skill on the day it expires', '70-533', { expiresOn: '2021-05-10' }, { day: '2021-05-10' }, 'counts'],
    ['a skill on the day after it expired', '70-533', { expiresOn: '2021-05-09' }, { day: '2021-05-10' }, 'R7 expired'],
    ['a retired skill on the last day of its acceptance', '70-534', {}, { day: '2018-12-31' }, 'counts'],
    ['a retired skill on the day after', '70-534', {}, { day: '2019-01-01' }, 'R10 acceptanceOver'],
    ['a skill in PMC before the move', '70-533', PMC, { day: '2021-08-30', ...MOVED }, 'R8 through 2022-02-28'],
    [
      'a skill in PMC on the last day of grace',
      '70-533',
      PMC,
      { day: '2022-02-28', ...MOVED },
      'R8 through 2022-02-28',
    ],
    ['a skill in PMC on the day after', '70-533', PMC, { day: '2022-03-01', ...MOVED }, 'R8 pmcGraceOver'],
    ['a skill in PMC without a known move', '70-533', PMC, { day: '2021-05-10' }, 'R8 pmcMoveUnknown'],
    ['a skill in PMC and PC', '70-533', { ...PMC, associatedInPc: true }, { day: '2025-01-01', ...MOVED }, 'counts'],
    [
      'an expired skill in PMC within grace',
      '70-533',
      { ...PMC, expiresOn: '2021-08-31' },
      { day: '2021-09-01', ...MOVED },
      'R7 expired',
    ],
  ];
  for (const [name, text, more, policy, expected] of cases) {
    it(`returns ${expected} for ${name}`, () => expect(counted(text, more, policy)).to.equal(expected));
  }
});
