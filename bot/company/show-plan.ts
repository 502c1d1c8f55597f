import { type PlanContent, planCard } from '../../cards/company/plan.ts';
import { planChoiceCard } from '../../cards/company/plan-choice.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { words } from '../../cards/words.ts';
import { planTarget } from '../../domain/company/plan-target.ts';
import { planLevel } from '../../domain/competencies/plan/plan.ts';
import type { Competency } from '../../domain/competencies/programme.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { CompanyHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import { type CompanyView, readCompany } from './read-company.ts';

/** The fewest certifications to a level, and by whom: a matter of names, so only to admins, in private. */
export const showPlan: CompanyHandler = async ({ args, today, language }, person, deps) => {
  const t = words(language);
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  if (person.scope !== 'personal') return { card: messageCard(t('plan.personalOnly'), t('plan.title')) };
  if (args.impossibleDate) return { card: impossibleDateCard(args.impossibleDate, language) };
  const { level, asOf } = args;
  const asked = { ...(level && { level }), ...(asOf && { asOf }) };
  const view = await readCompany(person.tenantId, asOf ?? today, deps);
  const competency = view.programme.competencies.find(({ id }) => id === args.competency);
  if (!view.report) return { card: missingDataCard({ ability: 'plan', missing: 'report' }, language) };
  if (!competency) return { card: planChoiceCard(heldFirst(view), asked, language) };
  return { card: planCard(planContent(view, competency, asked, today), language) };
};

/** The shortest way to a level of a competency. Only for those who may see names. */
export function planContent(
  view: CompanyView,
  competency: Competency,
  asked: { readonly level?: string; readonly asOf?: CalendarDay },
  today: CalendarDay,
): PlanContent {
  const { programme, company } = view;
  const by = asked.asOf && asked.asOf < today ? asked.asOf : today;
  const target = planTarget(view, { competency, ...asked }, by);
  const plan = planLevel({ programme, company }, { competency, level: target.level, day: target.day }, by);
  return { programme, competency, target, plan, names: peopleNames(company.records), today };
}

/** The competencies, first those that the company holds, then by name. */
function heldFirst({ programme, memberships }: CompanyView) {
  const held = new Set(memberships.map(({ competency }) => competency));
  return programme.competencies.toSorted(
    (a, b) => Number(held.has(b.id)) - Number(held.has(a.id)) || a.name.localeCompare(b.name, 'en'),
  );
}
