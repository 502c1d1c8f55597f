import { renewalsCard } from '../../cards/company/renewals.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { readCompany } from './read-company.ts';

/** Shows the renewal window of each membership, soonest first. */
export const showRenewals: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const day = args.asOf ?? today;
  const { programme, memberships } = await readCompany(person.tenantId, day, deps);
  const chosen = memberships.filter(({ competency }) => !args.competency || competency === args.competency);
  if (chosen.length === 0) return { card: missingDataCard({ ability: 'renewals', missing: 'memberships' }, language) };
  return { card: renewalsCard(chosen, { day, today, programme }, language) };
};
