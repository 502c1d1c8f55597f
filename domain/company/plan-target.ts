import { evaluateCompetency } from '../competencies/evaluate.ts';
import { type Competency, optionsInForce } from '../competencies/programme.ts';
import { risksOf } from '../competencies/risk.ts';
import { type Standing, standingOn } from '../competencies/standing.ts';
import { highestLevel } from '../competencies/verdict.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { activeCompetencies, type MemberCompany } from './memberships.ts';

/** The goal of a plan: a level on a day. `keep` means a level that is held, on its anniversary. */
export type PlanTarget = { readonly aim: 'reach' | 'keep'; readonly level: string; readonly day: CalendarDay };

/**
 * Chooses what to plan for in a competency. A level that is held and would be lost at its anniversary is to be kept,
 * unless another level is requested; otherwise the target is the requested level or the next one above the attained.
 *
 * @param request `asOf` is the day to plan for, instead of today or the anniversary
 */
export function planTarget(
  { programme, company, memberships }: MemberCompany,
  request: { readonly competency: Competency; readonly level?: string; readonly asOf?: CalendarDay },
  today: CalendarDay,
): PlanTarget {
  const { competency, level, asOf: day = today } = request;
  const held = activeCompetencies(programme, memberships).filter((each) => each.competency.id === competency.id);
  const atRisk = risksOf({ programme, company, active: held }, today).findLast(
    ({ kind }) => kind === 'atRisk' || kind === 'notMet',
  );
  if (!request.asOf && atRisk && atRisk.anniversary > today && (!level || level === atRisk.level)) {
    return { aim: 'keep', level: atRisk.level, day: atRisk.anniversary };
  }
  const standing = standingOn({ programme, company }, day, day < today ? day : today);
  return { aim: 'reach', level: level ?? nextLevel(competency, programme.levels, standing), day };
}

/** Returns the lowest offered level above the highest attained one, or the highest if there is none. */
function nextLevel(competency: Competency, levels: readonly string[], standing: Standing): string {
  const attained = highestLevel(evaluateCompetency(competency, levels, standing));
  const rows = optionsInForce(competency, standing.day).flatMap((option) => option.rows);
  const offered = levels.filter((level) =>
    rows.some((row) => row.level === level && row.requirement.kind !== 'notOffered'),
  );
  const above = offered.filter((level) => levels.indexOf(level) > (attained ? levels.indexOf(attained) : -1));
  return above[0] ?? attained ?? levels.at(-1) ?? '';
}
