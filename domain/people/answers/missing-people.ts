import type { MemberCompany } from '../../company/memberships.ts';
import { type PlanTarget, planTarget } from '../../company/plan-target.ts';
import { evaluateLevel } from '../../competencies/evaluate.ts';
import { type Plan, planLevel } from '../../competencies/plan/plan.ts';
import { type Competency, optionsInForce } from '../../competencies/programme.ts';
import { standingOn } from '../../competencies/standing.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { type PeopleAtLevel, peopleAtLevel } from './people-at-level.ts';

/** The people that a level has and lacks, and the shortest way to the rest. */
export type MissingPeople = {
  readonly target: PlanTarget;
  readonly present: PeopleAtLevel;
  readonly plan: Plan;
};

/**
 * Finds out how many people a level lacks, and who is nearest. Without a level or a day, the plan's own target is taken:
 * a level that is held and would be lost at its anniversary, or else the next one above the attained.
 */
export function missingPeople(
  company: MemberCompany,
  request: { readonly competency: Competency; readonly level?: string; readonly asOf?: CalendarDay },
  today: CalendarDay,
): MissingPeople {
  const { competency, asOf } = request;
  const by = asOf && asOf < today ? asOf : today;
  const target = planTarget(company, request, by);
  const standing = standingOn(company, target.day, by);
  const verdict = evaluateLevel(optionsInForce(competency, target.day), target.level, standing);
  const plan = planLevel(company, { competency, level: target.level, day: target.day }, by);
  return { target, present: peopleAtLevel(verdict), plan };
}
