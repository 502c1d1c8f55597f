import type { MemberCompany, Membership } from '../company/memberships.ts';
import { byUrgency, type CompetencyOverview, overviewOf } from '../company/overview.ts';
import { pmcGraceEnd } from '../competencies/counting.ts';
import { recordsBySkill } from '../competencies/records-by-skill.ts';
import type { Risk } from '../competencies/risk.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import { type Linking, linkingOf } from '../people/linking.ts';
import type { McidStatement } from '../people/mcid-statement.ts';
import { peopleOf } from '../people/people.ts';
import type { Steps } from '../steps.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { ALERT_RULES } from './alert-rules.ts';
import { type EndingSkill, endingSkills } from './ending-skills.ts';

/** The data about a company that an evaluation looks at; the memberships are those of its day. */
export type EvaluatedCompany = MemberCompany & {
  /** The statements of people about their MCIDs. */
  readonly statements: readonly McidStatement[];
  /** The day of the current skills report; undefined before the first import. */
  readonly reportDay: CalendarDay | undefined;
  /** The day of the current Trainings export. */
  readonly trainingsDay?: CalendarDay | undefined;
};

/** The standing of a company on a day, as far as alerts depend on it. */
export type Evaluation = {
  readonly day: CalendarDay;
  readonly memberships: readonly Membership[];
  /** For each competency held, at its highest level, whose window has not passed. */
  readonly risks: readonly Risk[];
  readonly endings: readonly EndingSkill[];
  /** Undefined without a skills report, like `reportDay`. */
  readonly linking: Linking | undefined;
  readonly reportDay: CalendarDay | undefined;
  readonly trainingsDay: CalendarDay | undefined;
  /** The last day on which PMC-based skills count (R8); undefined if the day of the move is unknown. */
  readonly graceEnd: CalendarDay | undefined;
  readonly records: readonly SkillRecord[];
};

/** @param rules decide how far ahead to look */
export function* evaluateCompany(
  { programme, company, memberships, statements, reportDay, trainingsDay }: EvaluatedCompany,
  day: CalendarDay,
  rules = ALERT_RULES,
): Steps<Evaluation> {
  const { records, movedToPcOn } = company;
  const risks = yield* heldRisks({ programme, company, memberships }, day);
  yield;
  const endings = yield* endingSkills({ programme, company, risks }, day, Math.max(...rules.skillEndingDaysBefore));
  yield;
  const people = peopleOf(records);
  yield;
  return {
    day,
    memberships,
    risks,
    endings,
    linking: reportDay && linkingOf({ programme, company, people, statements, reportDay }, day),
    reportDay,
    trainingsDay,
    graceEnd: movedToPcOn && pmcGraceEnd(movedToPcOn),
    records,
  };
}

/** Returns the risk of each competency held, at its highest level, whose window has not passed; the most urgent first. */
export function* heldRisks({ programme, company, memberships }: MemberCompany, day: CalendarDay): Steps<Risk[]> {
  recordsBySkill(programme, company.records);
  yield;
  const overviews: CompetencyOverview[] = [];
  for (const only of new Set(memberships.flatMap(({ competency }) => competency ?? []))) {
    overviews.push(...overviewOf({ programme, company, memberships }, { day, today: day, only }).competencies);
    yield;
  }
  return overviews.sort(byUrgency).flatMap(({ risk }) => risk ?? []);
}
