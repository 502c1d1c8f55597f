import { evaluateCompetency } from '../competencies/evaluate.ts';
import { type Competency, optionsInForce, type Programme } from '../competencies/programme.ts';
import { risksOf } from '../competencies/risk.ts';
import { type Company, standingOn } from '../competencies/standing.ts';
import { highestLevel } from '../competencies/verdict.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { activeCompetencies, type Membership } from './memberships.ts';

/** What a plan is for: a level on a day. `keep` is a level that is held, on its anniversary. */
export type PlanTarget = { readonly aim: 'reach' | 'keep'; readonly level: string; readonly day: CalendarDay };

type Known = {
  readonly programme: Programme;
  readonly company: Company;
  readonly memberships: readonly Membership[];
};

/**
 * What to plan for in a competency. A level that is held and would be lost at its anniversary is to be kept, if it is the
 * one asked for or none is; else it is the level asked for, or the next one above what is attained, where there is one.
 *
 * @param asked `asOf`: the day to plan for, in place of today and of the anniversary
 */
export function planTarget(
  { programme, company, memberships }: Known,
  competency: Competency,
  asked: { readonly level?: string; readonly asOf?: CalendarDay },
  today: CalendarDay,
): PlanTarget {
  const { level, asOf: day = today } = asked;
  const held = activeCompetencies(programme, memberships).filter((each) => each.competency.id === competency.id);
  const atRisk = risksOf(programme, company, held, today).findLast(({ kind }) => kind === 'atRisk' || kind === 'lost');
  if (!asked.asOf && atRisk && atRisk.anniversary > today && (!level || level === atRisk.level)) {
    return { aim: 'keep', level: atRisk.level, day: atRisk.anniversary };
  }
  return { aim: 'reach', level: level ?? nextLevel(programme, company, competency, day, today), day };
}

/** The lowest level that there is above the highest one attained; at the top, the top. */
function nextLevel(
  programme: Programme,
  company: Company,
  competency: Competency,
  day: CalendarDay,
  today: CalendarDay,
): string {
  const { levels } = programme;
  const standing = standingOn(programme, company, day, day < today ? day : today);
  const attained = highestLevel(evaluateCompetency(competency, levels, standing));
  const rows = optionsInForce(competency, day).flatMap((option) => option.rows);
  const offered = levels.filter((level) =>
    rows.some((row) => row.level === level && row.requirement.kind !== 'notOffered'),
  );
  const above = offered.filter((level) => levels.indexOf(level) > (attained ? levels.indexOf(attained) : -1));
  return above[0] ?? attained ?? levels.at(-1) ?? '';
}
