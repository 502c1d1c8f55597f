import type { Membership } from '../company/memberships.ts';
import { byUrgency, type CompetencyOverview, overviewOf } from '../company/overview.ts';
import { pmcGraceEnd } from '../competencies/counting.ts';
import type { Programme } from '../competencies/programme.ts';
import { recordsBySkill } from '../competencies/records-by-skill.ts';
import type { Risk } from '../competencies/risk.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import type { Company } from '../competencies/standing.ts';
import { type Linking, linkingOf } from '../people/linking.ts';
import type { McidStatement } from '../people/mcid-statement.ts';
import { peopleOf } from '../people/people.ts';
import type { Steps } from '../steps.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { ALERT_RULES } from './alert-rules.ts';
import { type EndingSkill, endingSkills } from './ending-skills.ts';

/** What is known of a company. */
export type Known = {
  readonly programme: Programme;
  readonly company: Company;
  /** As they are on the day of the evaluation. */
  readonly memberships: readonly Membership[];
  /** What people have said of their MCIDs. */
  readonly statements: readonly McidStatement[];
  /** The day of the skills report that counts; undefined before one was imported. */
  readonly reportDay: CalendarDay | undefined;
};

/** All of how a company stands on a day that there may be something to say about. */
export type Evaluation = {
  readonly day: CalendarDay;
  readonly memberships: readonly Membership[];
  /** Of each competency held, at its highest level, whose window has not passed. */
  readonly risks: readonly Risk[];
  readonly endings: readonly EndingSkill[];
  /** Undefined without a skills report, as is the report's day. */
  readonly linking: Linking | undefined;
  readonly reportDay: CalendarDay | undefined;
  /** The last day on which PMC-based skills count (R8), where the day of the move is known. */
  readonly graceEnd: CalendarDay | undefined;
  readonly records: readonly SkillRecord[];
};

/** @param rules of the alerts, for how far ahead to look */
export function* evaluateCompany(
  { programme, company, memberships, statements, reportDay }: Known,
  day: CalendarDay,
  rules = ALERT_RULES,
): Steps<Evaluation> {
  const { records, movedToPcOn } = company;
  const risks = yield* heldRisks({ programme, company, memberships }, day);
  yield;
  const endings = yield* endingSkills(programme, company, risks, day, Math.max(...rules.skillEndingDaysBefore));
  yield;
  const people = peopleOf(records);
  yield;
  return {
    day,
    memberships,
    risks,
    endings,
    linking: reportDay && linkingOf(programme, company, people, statements, reportDay, day),
    reportDay,
    graceEnd: movedToPcOn && pmcGraceEnd(movedToPcOn),
    records,
  };
}

/** The risk of each competency held, at its highest level, whose window has not passed; the most urgent first. */
export function* heldRisks(
  { programme, company, memberships }: Pick<Known, 'programme' | 'company' | 'memberships'>,
  day: CalendarDay,
): Steps<Risk[]> {
  recordsBySkill(programme, company.records);
  yield;
  const overviews: CompetencyOverview[] = [];
  for (const held of new Set(memberships.flatMap(({ competency }) => competency ?? []))) {
    overviews.push(...overviewOf({ programme, company, memberships }, day, day, held).competencies);
    yield;
  }
  return overviews.sort(byUrgency).flatMap(({ risk }) => risk ?? []);
}
