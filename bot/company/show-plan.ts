import { designationChoiceCard } from '../../cards/company/designations/designation-choice.ts';
import { type PlanContent, planCard } from '../../cards/company/plan.ts';
import { planChoiceCard } from '../../cards/company/plan-choice.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { activeCompetencies } from '../../domain/company/memberships.ts';
import { planTarget } from '../../domain/company/plan-target.ts';
import { makeSafe } from '../../domain/competencies/plan/make-safe.ts';
import { planLevel } from '../../domain/competencies/plan/plan.ts';
import type { Competency } from '../../domain/competencies/programme.ts';
import { peopleWithSeveral } from '../../domain/people/further-mcids.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { designationReader, isAboutDesignations } from './designations/designations-in.ts';
import { showDesignationPlan } from './designations/show-designation-plan.ts';
import { type CompanyView, readCompany } from './read-company.ts';

/** Shows the fewest certifications that reach or keep a level, and who earns them. */
export const showPlan: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const { level, asOf } = args;
  const goal = { ...(level && { level }), ...(asOf && { asOf }) };
  const view = await readCompany(person.tenantId, asOf ?? today, deps);
  if (isAboutDesignations(view, args, asOf ?? today)) {
    const reader = designationReader(view, { person, today }, { isAdmin: true, showNames: true });
    const { area } = args;
    if (area) return showDesignationPlan(view, { area, asOf, today, reader, language });
    return { card: designationChoiceCard(asOf, language) };
  }
  if (!view.report) return { card: missingDataCard({ ability: 'plan', missing: 'report' }, language) };
  const competency = view.programme.competencies.find(({ id }) => id === args.competency);
  if (!competency) return { card: planChoiceCard(heldFirst(view), goal, language) };
  return { card: planCard(planContent(view, { competency, ...goal }, today), language) };
};

/** A competency to plan for. Without a level or a day, the plan chooses the next best. */
type PlanRequest = { readonly competency: Competency; readonly level?: string; readonly asOf?: CalendarDay };

/** Plans the shortest way to a level of a competency. Its names are only for people entitled to them. */
export function planContent(view: CompanyView, request: PlanRequest, today: CalendarDay): PlanContent {
  const { programme, company } = view;
  const { competency, asOf } = request;
  const by = asOf && asOf < today ? asOf : today;
  const target = planTarget(view, request, by);
  const plan = planLevel({ programme, company }, { competency, level: target.level, day: target.day }, by);
  const goal = {
    competency,
    level: target.level,
    day: anniversary(view, { competency, level: target.level }) ?? target.day,
  };
  const safety = plan.kind === 'attained' && !asOf ? makeSafe({ programme, company }, goal, by) : undefined;
  const { records } = company;
  const several = peopleWithSeveral(records);
  return { programme, competency, target, plan, safety, names: peopleNames(records), several, today };
}

/** Returns the next anniversary of a level that is held. */
function anniversary(
  { programme, memberships }: CompanyView,
  { competency, level }: { readonly competency: Competency; readonly level: string },
): CalendarDay | undefined {
  const active = activeCompetencies(programme, memberships);
  return active.find((each) => each.competency.id === competency.id && each.level === level)?.anniversary;
}

/** Sorts the competencies: held ones first, then by name. */
function heldFirst({ programme, memberships }: CompanyView) {
  const held = new Set(memberships.map(({ competency }) => competency));
  return programme.competencies.toSorted(
    (a, b) => Number(held.has(b.id)) - Number(held.has(a.id)) || a.name.localeCompare(b.name, 'en'),
  );
}
