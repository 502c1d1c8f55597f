import { renewalsCard } from '../../cards/company/renewals.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { designationReader, isAboutDesignations } from './designations/designations-in.ts';
import { showDesignationRenewals } from './designations/show-designation-renewals.ts';
import { readCompany } from './read-company.ts';

/** Shows the renewal window of each membership, soonest first. */
export const showRenewals: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const day = args.asOf ?? today;
  const view = await readCompany(person.tenantId, day, deps);
  if (isAboutDesignations(view, args, day)) {
    const reader = designationReader(view, { person, today }, { isAdmin: true, showNames: false });
    return showDesignationRenewals(view, { area: args.area, day, reader, language });
  }
  const { programme, memberships } = view;
  const chosen = memberships.filter(({ competency }) => !args.competency || competency === args.competency);
  if (chosen.length === 0) return { card: missingDataCard({ ability: 'renewals', missing: 'memberships' }, language) };
  return { card: renewalsCard(chosen, { day, today, programme }, language) };
};
