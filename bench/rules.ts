/**
 * The competency rules for 10,000 people, against one plain pass that counts the records of each skill in the same run:
 * every competency with its reasons, what happens to each competency when any one person leaves, and the alerts due.
 */
import { alertsDue } from '../domain/alerts/alerts-due.ts';
import type { Recipient } from '../domain/alerts/audience.ts';
import { evaluateCompany } from '../domain/alerts/evaluation.ts';
import { addDays } from '../domain/calendar-day.ts';
import { membershipsOf } from '../domain/company/memberships.ts';
import { evaluateProgramme } from '../domain/competencies/evaluate.ts';
import { hingesOf } from '../domain/competencies/hinges.ts';
import type { PerformanceFact } from '../domain/competencies/performance.ts';
import { optionsInForce } from '../domain/competencies/programme.ts';
import type { Company } from '../domain/competencies/standing.ts';
import { standingOn } from '../domain/competencies/standing.ts';
import { MPN_2021 } from '../domain/programs/mpn-2021.ts';
import { createRandom } from '../domain/seeded-random.ts';
import type { SkillRecord } from '../domain/skills/skill-record.ts';
import { line } from './support/line.ts';

const PEOPLE = 10_000;
const SKILLS_EACH = 5;
const ROUNDS = 15;
const TODAY = '2021-05-10';

/** Of ten records two have expired, and one expires soon. */
const EXPIRIES = ['2021-01-31', '2021-01-31', '2021-06-30', ...Array<undefined>(7)] as const;

const METRICS = [
  'azure-consumption-usd',
  'erp-gross-licence-revenue-usd',
  'power-bi-seats',
  'office-365-active-entitlements',
  'office-365-new-customers',
  'ems-new-customers',
  'ems-active-entitlements',
  'surface-hub-devices',
];

const HELD = MPN_2021.competencies.map(({ id }, place) => {
  return { offer: 'gold', competency: id, purchasedOn: addDays('2020-05-15', place * 5) } as const;
});

const RECIPIENTS = Array.from({ length: PEOPLE }, (_, person): Recipient => {
  return { id: `${person}`, roles: person < 3 ? ['globalAdmin'] : [], addresses: [addressOf(person)] };
});

const crowded = companyOf(SKILLS_EACH);
const sparse = companyOf(0, 70);

for (const [name, company] of [
  [`${PEOPLE} people with ${SKILLS_EACH} skills each`, crowded],
  [`${PEOPLE} people, few with a skill`, sparse],
] as const) {
  const counting = median(() => countBySkill(company.records));
  report(
    `every competency, ${name}`,
    median(() => evaluateAll(company)),
    counting,
    company,
  );
  report(
    `leave one out, ${name}`,
    median(() => leaveOneOut(company)),
    counting,
    company,
  );
  report(
    `alerts due, ${name}`,
    median(() => alertsOf(company)),
    counting,
    company,
  );
}

function evaluateAll(company: Company): number {
  return evaluateProgramme(MPN_2021, standingOn(MPN_2021, company, TODAY)).length;
}

/** From the records to the people on whom each level of each competency hangs. */
function leaveOneOut(company: Company): number {
  const standing = standingOn(MPN_2021, company, TODAY);
  const hinges = MPN_2021.competencies.flatMap((competency) =>
    MPN_2021.levels.flatMap((level) => hingesOf(optionsInForce(competency, TODAY), level, standing)),
  );
  return hinges.length;
}

/** From the records to the alerts of everyone, all of whom can be told, with every competency held at gold. */
function alertsOf(company: Company): number {
  const memberships = membershipsOf({ memberships: HELD }, [], TODAY);
  const known = { programme: MPN_2021, company, memberships, statements: [], reportDay: TODAY } as const;
  return alertsDue(evaluateCompany(known, TODAY), RECIPIENTS).length;
}

function countBySkill(records: readonly SkillRecord[]): number {
  const counts = new Map<string, number>();
  for (const { skill } of records) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts.size;
}

function addressOf(person: number): string {
  return `person-${person}@contoso.com`;
}

function median(run: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function report(name: string, ours: number, baseline: number, { records }: Company): void {
  const figures = `${ours.toFixed(1)} ms ÷ ${baseline.toFixed(2)} ms, ${records.length} records`;
  line(name, (ours / baseline).toFixed(1), figures);
}

/** The same company each time: `each` skills for everybody, and `few` more spread over all skills. */
function companyOf(each: number, few = 0): Company {
  const skills = MPN_2021.skills;
  const random = createRandom(1);
  const record = (person: number): SkillRecord => {
    const skill = skills[Math.floor(random() * skills.length)];
    return {
      mcid: `${1_000_000 + person}`,
      name: undefined,
      email: addressOf(person),
      skill: `${skill?.id}: ${skill?.name}`,
      completedOn: '2019-03-01',
      expiresOn: EXPIRIES[Math.floor(random() * EXPIRIES.length)],
      associatedInPmc: false,
      associatedInPc: random() < 0.9,
      relevantFor: [],
    };
  };
  const people = Array.from({ length: PEOPLE }, (_, person) => person);
  const idle: SkillRecord = { ...record(0), skill: 'AZ-900: Microsoft Azure Fundamentals' };
  const records = people.flatMap((person) => Array.from({ length: each }, () => record(person)));
  const others = each === 0 ? people.map((person) => ({ ...idle, mcid: `${1_000_000 + person}` })) : [];
  const spread = Array.from({ length: few * 4 }, () => record(Math.floor(random() * PEOPLE)));
  const performance = METRICS.map((metric): PerformanceFact => {
    return { kind: 'snapshot', metric, on: TODAY, value: 1_000_000 };
  });
  return { records: [...records, ...others, ...spread], performance, market: 'developed' };
}
