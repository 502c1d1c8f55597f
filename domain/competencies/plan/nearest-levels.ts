import type { CalendarDay } from '../../time/calendar-day.ts';
import { evaluateCompetency } from '../evaluate.ts';
import { type Competency, optionsInForce } from '../programme.ts';
import { type CompanyInProgramme, standingOn } from '../standing.ts';
import { type OptionPlan, planLevel } from './plan.ts';

/** A level not yet attained, and the least work that reaches it. */
export type NearLevel = { readonly competency: Competency; readonly level: string; readonly plan: OptionPlan };

/**
 * Returns the lowest unmet level of each competency that certifications alone can reach, the least work first.
 *
 * @param only the level to reach, whether or not it is the next
 */
export function nearestLevels(
  { programme, company }: CompanyInProgramme,
  today: CalendarDay,
  only?: string,
): NearLevel[] {
  const standing = standingOn({ programme, company }, today);
  const near = programme.competencies.flatMap((competency): NearLevel[] => {
    const { levels } = evaluateCompetency(competency, programme.levels, standing);
    const highest = levels.findLastIndex(({ outcome }) => outcome === 'attained');
    const open = levels.slice(highest + 1).map(({ level }) => level);
    const level = open.find((each) => (!only || each === only) && isOffered(competency, each, today));
    if (!level) return [];
    const plan = planLevel({ programme, company }, { competency, level }, today);
    return plan.kind === 'plan' && plan.best.alsoNeeded.length === 0 ? [{ competency, level, plan: plan.best }] : [];
  });
  return near.sort((one, other) => work(one) - work(other));
}

/** Counts a certification as more work than any number of associations. */
function work({ plan: { certifications, steps } }: NearLevel): number {
  return certifications * 1_000 + steps.length;
}

function isOffered(competency: Competency, level: string, day: CalendarDay): boolean {
  const rows = optionsInForce(competency, day).flatMap((option) => option.rows);
  return rows.some((row) => row.level === level && row.requirement.kind !== 'notOffered');
}
