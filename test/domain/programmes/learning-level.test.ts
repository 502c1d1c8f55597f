import { expect } from 'chai';
import {
  type LearningFacts,
  type LearningLevel,
  learningLevel,
} from '../../../domain/programmes/mpn-2021/learning-level.ts';

describe('the level of the Learning option (R13)', () => {
  const NOTHING: LearningFacts = {
    trainers: 0,
    silver: { trainersMet: false, examsMet: false },
    gold: { requirementsMet: false, kpisMet: false },
  };
  const SILVER = { trainersMet: true, examsMet: true };
  const GOLD = { requirementsMet: true, kpisMet: true };
  const askSupport = (met: 'learningActionPack' | 'none'): LearningLevel => ({
    rule: 'R13',
    kind: 'askSupport',
    about: 'silverPerformance',
    met,
  });
  const cases: [string, Partial<LearningFacts>, LearningLevel][] = [
    ['nothing', {}, { rule: 'R13', kind: 'none' }],
    ['one trainer', { trainers: 1 }, { rule: 'R13', kind: 'learningActionPack' }],
    [
      'enough trainers for silver, but not the exams',
      { trainers: 4, silver: { trainersMet: true, examsMet: false } },
      { rule: 'R13', kind: 'learningActionPack' },
    ],
    ['all of silver except the performance', { trainers: 2, silver: SILVER }, askSupport('learningActionPack')],
    ['the same, if silver requires no trainer', { silver: SILVER }, askSupport('none')],
    [
      'gold without its KPIs, and silver',
      { trainers: 4, silver: SILVER, gold: { requirementsMet: true, kpisMet: false } },
      askSupport('learningActionPack'),
    ],
    [
      'gold’s KPIs without the rest, and one trainer',
      { trainers: 1, gold: { requirementsMet: false, kpisMet: true } },
      { rule: 'R13', kind: 'learningActionPack' },
    ],
    ['all of gold', { trainers: 4, silver: SILVER, gold: GOLD }, { rule: 'R13', kind: 'gold' }],
  ];
  for (const [name, facts, expected] of cases) {
    it(`is ${expected.kind} with ${name}`, () =>
      expect(learningLevel({ ...NOTHING, ...facts })).to.deep.equal(expected));
  }
});
