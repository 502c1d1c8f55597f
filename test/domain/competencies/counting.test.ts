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
    ['that it names', '70-533', {}, { day: '2021-05-10' }, 'counts'],
    ['that does not name it', '70-498', {}, { day: '2021-05-10' }, 'R6 notNamed'],
    ['of no known name', 'OpenedX: Cloud basics', {}, { day: '2021-05-10' }, 'R6 notNamed'],
    ['named, but not of Microsoft', 'PSM I', {}, { day: '2021-05-10' }, 'R6 sourceNotRecognised'],
    ['associated nowhere', '70-533', { associatedInPc: false }, { day: '2021-05-10' }, 'R6 notAssociatedInPc'],
    [
      'on the day before it was completed',
      '70-533',
      { completedOn: '2021-05-11' },
      { day: '2021-05-10' },
      'R6 completedLater',
    ],
    ['on the day it was completed', '70-533', { completedOn: '2021-05-10' }, { day: '2021-05-10' }, 'counts'],
    ['completed on no known day', '70-533', { completedOn: undefined }, { day: '2021-05-10' }, 'R6 completedOnUnknown'],
    [
      'completed on no known day in a report without dates',
      '70-533',
      { completedOn: undefined },
      { day: '2021-05-10', countUndated: true },
      'counts',
    ],
    ['on the day it expires', '70-533', { expiresOn: '2021-05-10' }, { day: '2021-05-10' }, 'counts'],
    ['the day after it expired', '70-533', { expiresOn: '2021-05-09' }, { day: '2021-05-10' }, 'R7 expired'],
    ['retired, on the last day of its acceptance', '70-534', {}, { day: '2018-12-31' }, 'counts'],
    ['retired, the day after', '70-534', {}, { day: '2019-01-01' }, 'R10 acceptanceOver'],
    ['in PMC before the move', '70-533', PMC, { day: '2021-08-30', ...MOVED }, 'R8 through 2022-02-28'],
    ['in PMC on the last day of grace', '70-533', PMC, { day: '2022-02-28', ...MOVED }, 'R8 through 2022-02-28'],
    ['in PMC the day after', '70-533', PMC, { day: '2022-03-01', ...MOVED }, 'R8 pmcGraceOver'],
    ['in PMC without a known move', '70-533', PMC, { day: '2021-05-10' }, 'R8 pmcMoveUnknown'],
    ['in PMC and in PC', '70-533', { ...PMC, associatedInPc: true }, { day: '2025-01-01', ...MOVED }, 'counts'],
    [
      'in PMC within grace, but expired',
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
