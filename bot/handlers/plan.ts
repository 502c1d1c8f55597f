import { messageCard } from '../../cards/message.ts';
import { nothingKnownCard } from '../../cards/nothing-known.ts';
import { planCard } from '../../cards/plan.ts';
import { planChoiceCard } from '../../cards/plan-choice.ts';
import { impossibleDateCard } from '../../cards/renewal-answer.ts';
import { words } from '../../cards/words.ts';
import { peopleNames } from '../../domain/company/people-names.ts';
import { planTarget } from '../../domain/company/plan-target.ts';
import { planLevel } from '../../domain/competencies/plan.ts';
import { type CompanyView, readCompany } from '../company-view.ts';
import { may } from '../permissions.ts';
import type { CompanyHandler } from './handled.ts';

/** The fewest certifications to a level, and by whom: a matter of names, so only to admins, in private. */
export const showPlan: CompanyHandler = async ({ args, today, language }, person, deps) => {
  const t = words(language);
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  if (person.scope !== 'personal') return { card: messageCard(t('plan.personalOnly'), t('plan.title')) };
  if (args.impossibleDate) return { card: impossibleDateCard(args.impossibleDate, language) };
  const { level, asOf } = args;
  const asked = { ...(level && { level }), ...(asOf && { asOf }) };
  const view = await readCompany(person.tenantId, asOf ?? today, deps);
  const { programme, company } = view;
  const competency = programme.competencies.find(({ id }) => id === args.competency);
  if (!view.report) return { card: nothingKnownCard('plan', 'report', true, language) };
  if (!competency) return { card: planChoiceCard(heldFirst(view), asked, language) };
  const by = asOf && asOf < today ? asOf : today;
  const target = planTarget(view, competency, asked, by);
  const plan = planLevel(programme, company, { competency, level: target.level, day: target.day }, by);
  const content = { programme, competency, target, plan, names: peopleNames(company.records), today };
  return { card: planCard(content, language) };
};

/** The competencies, first those that the company holds, then by name. */
function heldFirst({ programme, memberships }: CompanyView) {
  const held = new Set(memberships.map(({ competency }) => competency));
  return programme.competencies.toSorted(
    (a, b) => Number(held.has(b.id)) - Number(held.has(a.id)) || a.name.localeCompare(b.name, 'en'),
  );
}
