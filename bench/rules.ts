/**
 * Compares the competency rules for 10,000 people with one plain pass that counts the records of each skill in the same
 * run: every competency with its reasons, its single points of failure, and the alerts due.
 */
import { alertsDue } from '../domain/alerts/alerts-due.ts';
import type { Recipient } from '../domain/alerts/audience.ts';
import { evaluateCompany } from '../domain/alerts/evaluation.ts';
import { membershipsOf } from '../domain/company/memberships.ts';
import { evaluateProgramme } from '../domain/competencies/evaluate.ts';
import type { PerformanceFact } from '../domain/competencies/performance.ts';
import { optionsInForce } from '../domain/competencies/programme.ts';
import { singlePointsOfFailure } from '../domain/competencies/single-points-of-failure.ts';
import type { SkillRecord } from '../domain/competencies/skill-record.ts';
import type { Company } from '../domain/competencies/standing.ts';
import { standingOn } from '../domain/competencies/standing.ts';
import { COMPETENCY_PROGRAMME } from '../domain/programmes/programmes.ts';
import { atOnce } from '../domain/steps.ts';
import { ALL_HELD, addressOf, recordsOf } from './support/big-company.ts';
import { line } from './support/line.ts';

const PEOPLE = 10_000;
const SKILLS_EACH = 5;
const ROUNDS = 15;
const TODAY = '2021-05-10';

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
  return evaluateProgramme(
    COMPETENCY_PROGRAMME,
    standingOn({ programme: COMPETENCY_PROGRAMME, company: unsorted(company) }, TODAY),
  ).length;
}

/** Finds the single points of failure of every level, starting from the records. */
function leaveOneOut(company: Company): number {
  const standing = standingOn({ programme: COMPETENCY_PROGRAMME, company: unsorted(company) }, TODAY);
  const people = COMPETENCY_PROGRAMME.competencies.flatMap((competency) =>
    COMPETENCY_PROGRAMME.levels.flatMap((level) =>
      singlePointsOfFailure(optionsInForce(competency, TODAY), level, standing),
    ),
  );
  return people.length;
}

/** Finds the alerts for everyone, starting from the records, with every competency held at gold. */
function alertsOf(company: Company): number {
  const memberships = membershipsOf({ memberships: ALL_HELD }, [], TODAY);
  const evaluated = {
    programme: COMPETENCY_PROGRAMME,
    company: unsorted(company),
    memberships,
    statements: [],
    reportDay: TODAY,
  } as const;
  return atOnce(alertsDue(atOnce(evaluateCompany(evaluated, TODAY)), RECIPIENTS)).length;
}

/** Returns the company with a new list of records, since results are cached by list. */
function unsorted(company: Company): Company {
  return { ...company, records: [...company.records] };
}

function countBySkill(records: readonly SkillRecord[]): number {
  const counts = new Map<string, number>();
  for (const { skill } of records) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts.size;
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

function companyOf(each: number, few = 0): Company {
  const performance = METRICS.map((metric): PerformanceFact => {
    return { kind: 'snapshot', metric, on: TODAY, value: 1_000_000 };
  });
  return { records: recordsOf(PEOPLE, each, few), performance, market: 'developed' };
}
