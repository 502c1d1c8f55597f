import { expect } from 'chai';
import { evaluateCompetency } from '../../../domain/competencies/evaluate.ts';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import { findCompetency, optionsInForce } from '../../../domain/competencies/programme.ts';
import { skillsRequired } from '../../../domain/competencies/requirement.ts';
import { createSkillNames } from '../../../domain/competencies/skill-names.ts';
import { type Company, standingOn } from '../../../domain/competencies/standing.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, TODAY, team } from '../../support/competency-builders.ts';

/** Returns the outcomes of silver and gold. */
function levels(name: string, of: Company, day: CalendarDay = TODAY, programme = MPN_2021): string {
  const competency = findCompetency(programme, name);
  if (!competency) throw new Error(`No competency ${name}`);
  const verdict = evaluateCompetency(competency, programme.levels, standingOn({ programme, company: of }, day));
  return verdict.levels.map(({ outcome }) => outcome).join(', ');
}

function measured(figures: Readonly<Record<string, number>>, on: CalendarDay = TODAY): PerformanceFact[] {
  return Object.entries(figures).map(([metric, value]) => ({ kind: 'snapshot', metric, value, on }));
}

/** Returns a number of people with the same skills. */
function crowd(count: number, skills: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${skills} ${index}`, skills]));
}

describe('the programme of 2021', () => {
  it('has the 18 competencies, each with rows for both levels', () => {
    expect(MPN_2021.competencies).to.have.length(18);
    expect(new Set(MPN_2021.competencies.map(({ id }) => id)).size).to.equal(18);
    for (const { id, options } of MPN_2021.competencies) {
      for (const { rows } of options)
        expect(
          rows.map(({ level }) => level),
          id,
        ).to.deep.equal(['silver', 'gold']);
    }
  });

  it('lists exactly the skills that its requirements name', () => {
    const named = MPN_2021.competencies.flatMap(({ options }) =>
      options.flatMap(({ rows }) => rows.flatMap(({ requirement }) => skillsRequired(requirement))),
    );
    expect([...new Set(named)]).to.have.members(MPN_2021.skills.map(({ id }) => id));
  });

  it('finds each skill by its id, and by its name unless it is shared (70-534 and 70-535)', () => {
    const names = createSkillNames(MPN_2021.skills);
    for (const { id, name } of MPN_2021.skills) {
      expect(names(id)?.id).to.equal(id);
      if (!['70-534', '70-535'].includes(id)) expect(names(name)?.id, name).to.equal(id);
    }
  });

  it('states the source and period of each row', () => {
    const years = MPN_2021.competencies.flatMap(({ options }) =>
      options.flatMap(({ rows }) => rows.map(({ source }) => source.year)),
    );
    expect([...new Set(years)]).to.have.members(['2017/18', '2021', 'unknown']);
  });

  const both = 'attained, attained';
  const silver = 'attained, notAttained';
  const none = 'notAttained, notAttained';
  const cases: [string, string, Readonly<Record<string, string>>, Readonly<Record<string, number>>, string][] = [
    ['two people of different focus areas', 'Application Development', { anna: '70-480', bo: '70-533' }, {}, silver],
    ['an exam and an assessment by the same four', 'App Integration', crowd(4, '70-412, BizTalk'), {}, both],
    [
      'an exam by two and the assessment by two others',
      'App Integration',
      { ...crowd(2, '70-412'), ...crowd(2, 'BizTalk') },
      {},
      silver,
    ],
    [
      'one assessment and consumption for silver',
      'Cloud Platform',
      { anna: 'Cloud Platform' },
      { 'azure-consumption-usd': 15_000 },
      silver,
    ],
    ['an exam retired since 2018', 'Cloud Platform', { anna: '70-534' }, { 'azure-consumption-usd': 15_000 }, none],
    [
      'all exams, but another vendor’s certificate',
      'DevOps',
      { anna: '70-496, 70-498, PSM I', bo: '70-496, 70-498' },
      {},
      none,
    ],
    [
      'all exams and the further one by one of the two',
      'DevOps',
      { anna: '70-496, 70-498, 70-497', bo: '70-496, 70-498' },
      {},
      silver,
    ],
    [
      'revenue for a level that exists',
      'Enterprise Resource Planning (ERP)',
      {},
      { 'erp-gross-licence-revenue-usd': 175_000 },
      'notAttained, attained',
    ],
    [
      'two of the same four with SharePoint',
      'Project and Portfolio',
      { ...crowd(2, '74-343, 70-348'), ...crowd(2, '74-343, 70-348, 70-339') },
      {},
      both,
    ],
    [
      'four with the exams, two others with SharePoint',
      'Project and Portfolio',
      { ...crowd(4, '74-343, 70-348'), ...crowd(2, '70-339') },
      {},
      silver,
    ],
    [
      'two specialists of different areas',
      'Data Analytics',
      { anna: '70-767, 70-768, DA Foundational', bo: '70-475, 70-775, DA Foundational' },
      { 'power-bi-seats': 0 },
      both,
    ],
    [
      'the assessment by another person',
      'Data Analytics',
      { anna: '70-767, 70-768', bo: 'DA Foundational' },
      { 'power-bi-seats': 0 },
      none,
    ],
    ['seats and one person', 'Data Analytics', { anna: 'DA Business Intelligence' }, { 'power-bi-seats': 250 }, silver],
    [
      'exams by some, certification by others',
      'Communications',
      { anna: '70-334, 70-333, Voice', bo: 'MCSE: Productivity' },
      {},
      silver,
    ],
    [
      'new customers alone',
      'Small and Midmarket Cloud Solutions',
      {},
      { 'office-365-new-customers': 4 },
      'attained, unknown',
    ],
    ['unpublished requirements', 'Security', crowd(9, 'MCSE: Productivity'), {}, 'unknown, unknown'],
  ];
  for (const [name, competency, folk, figures, expected] of cases) {
    it(`requires what the source says in ${competency}: ${expected} with ${name}`, () => {
      const of = company(team(folk), { performance: measured(figures) });
      expect(levels(competency, of)).to.equal(expected);
    });
  }

  it('counts the exam that retired in 2017 until the end of 2018', () => {
    const performance = measured({ 'azure-consumption-usd': 15_000 }, '2018-12-31');
    const of = company(team({ anna: '70-534' }), { performance });
    expect(levels('cloud-platform', of, '2018-12-31')).to.equal('attained, notAttained');
    expect(levels('cloud-platform', of, '2019-01-01')).to.equal('notAttained, notAttained');
  });
});

describe('Cloud Business Applications', () => {
  const FULL = {
    'pci-ce-net-new-revenue-usd': 300_000,
    'pci-ce-net-customer-adds': 10,
    'pci-ce-functional-consultants': 15,
    'pci-ce-developers': 5,
    'pci-ce-large-deployments': 5,
    'pci-ce-active-user-growth-percent': 25,
    'pci-ce-consultant-baseline': 15,
    'pci-ce-consultant-growth-percent': 35,
    'pci-ce-consultants-at-first-renewal': 15,
  };
  const NO_FO = Object.fromEntries(Object.keys(FULL).map((name) => [name.replace('-ce-', '-fo-'), 0]));
  const scored = (figures: Partial<typeof FULL>, market = 'developed') =>
    levels(
      'cloud-business-applications',
      company([], { performance: measured({ ...FULL, ...NO_FO, ...figures }), market }),
    );

  const cases: [string, Partial<typeof FULL>, string][] = [
    ['100 points', {}, 'attained, attained'],
    ['85 without growth', { 'pci-ce-consultant-growth-percent': 34 }, 'attained, attained'],
    [
      '80 with a fifth less of active users',
      { 'pci-ce-consultant-growth-percent': 0, 'pci-ce-active-user-growth-percent': 20 },
      'attained, attained',
    ],
    [
      '79 and something',
      { 'pci-ce-consultant-growth-percent': 0, 'pci-ce-active-user-growth-percent': 19.9 },
      'attained, notAttained',
    ],
    ['60', { 'pci-ce-active-user-growth-percent': 0, 'pci-ce-consultant-growth-percent': 0 }, 'attained, notAttained'],
    [
      '59',
      { 'pci-ce-active-user-growth-percent': 0, 'pci-ce-consultant-growth-percent': 0, 'pci-ce-developers': 4 },
      'notAttained, notAttained',
    ],
    [
      'a larger baseline with less growth',
      {
        'pci-ce-active-user-growth-percent': 5,
        'pci-ce-consultant-baseline': 30,
        'pci-ce-consultant-growth-percent': 25,
      },
      'attained, attained',
    ],
    [
      'fifty consultants at the first renewal',
      {
        'pci-ce-active-user-growth-percent': 5,
        'pci-ce-consultant-growth-percent': 0,
        'pci-ce-consultants-at-first-renewal': 50,
      },
      'attained, attained',
    ],
  ];
  for (const [name, figures, expected] of cases) {
    it(`is ${expected} with ${name}`, () => expect(scored(figures)).to.equal(expected));
  }

  it('gives half the points for half the figure, by market', () => {
    expect(scored({ 'pci-ce-net-new-revenue-usd': 150_000, 'pci-ce-large-deployments': 1 }, 'developed')).to.equal(
      'attained, notAttained',
    );
    expect(scored({ 'pci-ce-net-new-revenue-usd': 150_000, 'pci-ce-large-deployments': 1 }, 'developing')).to.equal(
      'attained, attained',
    );
  });

  it('requires people until March 2021, and points from 1 April 2021', () => {
    const competency = findCompetency(MPN_2021, 'cloud-business-applications');
    const on = (day: CalendarDay) => (competency ? optionsInForce(competency, day).map(({ id }) => id) : []);
    expect(on('2021-03-31')).to.deep.equal(['customer-engagement-2018', 'operations-2018']);
    expect(on('2021-04-01')).to.deep.equal(['customer-engagement', 'finance-and-operations']);
  });
});
