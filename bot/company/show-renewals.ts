import { renewalsCard } from '../../cards/company/renewals.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import type { CompanyHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import { readCompany } from './read-company.ts';

/** What is to be renewed and when, for admins. */
export const showRenewals: CompanyHandler = async ({ args, today, language }, person, deps) => {
  if (!(await may(person, 'seeCompetencyStatus', deps))) return 'refused';
  if (args.impossibleDate) return { card: impossibleDateCard(args.impossibleDate, language) };
  const day = args.asOf ?? today;
  const { programme, memberships } = await readCompany(person.tenantId, day, deps);
  const asked = memberships.filter(({ competency }) => !args.competency || competency === args.competency);
  if (asked.length === 0) return { card: missingDataCard({ ability: 'renewals', missing: 'memberships' }, language) };
  return { card: renewalsCard(asked, { day, today, programme }, language) };
};
