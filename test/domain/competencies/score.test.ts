import { expect } from 'chai';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { ScoreRequirement } from '../../../domain/competencies/requirement.ts';
import { allOf, people } from '../../../domain/programmes/mpn-2021/rows.ts';
import { company, TODAY, team, tinyVerdict } from '../../support/competency-builders.ts';

/** Data & AI of 2023 (domain.md §4.2): A is Solutions Architect Expert, B Administrator Associate, C intermediate. */
const DATA_AND_AI: ScoreRequirement = {
  kind: 'score',
  passAt: 70,
  everyPart: true,
  parts: [
    { kind: 'metric', name: 'net adds', max: 30, full: 3, metric: { metric: 'adds', months: 12 } },
    {
      kind: 'people',
      name: 'intermediate',
      max: 40,
      perPerson: 4,
      each: allOf('C'),
      after: [people(2, allOf('A')), people(2, allOf('B'))],
    },
    { kind: 'metric', name: 'usage growth', max: 20, full: 20, metric: { metric: 'growth' } },
    { kind: 'metric', name: 'deployments', max: 10, full: 5, metric: { metric: 'services' } },
  ],
};

const STEPS = { anna: 'A, B', bo: 'A, B' };
const crowd = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 'C']));
const figures = (adds: number, growth: number, services: number): PerformanceFact[] =>
  Object.entries({ adds, growth, services }).map(([metric, value]) => ({ kind: 'snapshot', metric, value, on: TODAY }));

function verdict(folk: Record<string, string>, performance: PerformanceFact[]) {
  const { outcome, options } = tinyVerdict(DATA_AND_AI, company(team(folk), { performance }));
  const reason = options[0]?.reason;
  return reason?.kind === 'score' ? `${outcome} ${reason.low}–${reason.high}` : outcome;
}

describe('a score', () => {
  const cases: [string, Record<string, string>, PerformanceFact[], string][] = [
    ['one of three net adds is ten points', {}, figures(1, 0, 0), 'notAttained 10–10'],
    [
      'people earn nothing before the steps are met',
      { ...crowd(10), anna: 'A, B' },
      figures(3, 20, 5),
      'notAttained 60–60',
    ],
    ['four points a person after the steps', { ...STEPS, ...crowd(3) }, figures(3, 20, 5), 'attained 72–72'],
    ['no more than the maximum', { ...STEPS, ...crowd(30) }, figures(9, 90, 9), 'attained 100–100'],
    [
      'seventy points with a part at none are not enough',
      { ...STEPS, ...crowd(10) },
      figures(3, 0, 5),
      'notAttained 80–80',
    ],
    ['exactly seventy', { ...STEPS, ...crowd(10) }, figures(1, 10, 5), 'attained 70–70'],
    [
      'enough in any case, but one part may have no points',
      { ...STEPS, ...crowd(10) },
      figures(3, 20, 0).slice(0, 2),
      'unknown 90–100',
    ],
    ['too few points in any case', {}, figures(3, 20, 0).slice(0, 1), 'notAttained 30–60'],
  ];
  for (const [name, folk, performance, expected] of cases) {
    it(`is ${expected}: ${name}`, () => expect(verdict(folk, performance)).to.equal(expected));
  }
});
