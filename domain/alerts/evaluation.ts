import type { CalendarDay } from '../calendar-day.ts';
import { type Linking, linkingOf } from '../company/linking.ts';
import type { Membership } from '../company/memberships.ts';
import { overviewOf } from '../company/overview.ts';
import { peopleOf } from '../company/people.ts';
import { pmcGraceEnd } from '../competencies/counting.ts';
import type { Programme } from '../competencies/programme.ts';
import type { Risk } from '../competencies/risk.ts';
import type { Company } from '../competencies/standing.ts';
import type { McidStatement } from '../mcid-statement.ts';
import type { SkillRecord } from '../skills/skill-record.ts';
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
export function evaluateCompany(
  { programme, company, memberships, statements, reportDay }: Known,
  day: CalendarDay,
  rules = ALERT_RULES,
): Evaluation {
  const { records, movedToPcOn } = company;
  const risks = overviewOf({ programme, company, memberships }, day, day).competencies.flatMap(
    ({ risk }) => risk ?? [],
  );
  return {
    day,
    memberships,
    risks,
    endings: endingSkills(programme, company, risks, day, Math.max(...rules.skillEndingDaysBefore)),
    linking: reportDay && linkingOf(programme, company, peopleOf(records), statements, reportDay, day),
    reportDay,
    graceEnd: movedToPcOn && pmcGraceEnd(movedToPcOn),
    records,
  };
}
