import { designationRenewalsCard } from '../../../cards/company/designations/designation-renewals.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { words } from '../../../cards/words.ts';
import { sharedAnniversary } from '../../../domain/designations/designation-calendar.ts';
import type { AreaId } from '../../../domain/designations/designation-programme.ts';
import { evaluateDesignation } from '../../../domain/designations/evaluate-designation.ts';
import { DESIGNATION_CALENDAR } from '../../../domain/programmes/programmes.ts';
import type { Reply } from '../../turn/reply.ts';
import type { CompanyView } from '../read-company.ts';
import { designationsIn } from './designations-in.ts';
import { notScored } from './not-scored.ts';
import type { DesignationRequest } from './show-designation.ts';
import { areasShown } from './show-designation-risk.ts';

/** Shows the windows of the designations, which share one anniversary and one fee (SP10). */
export function showDesignationRenewals(
  view: CompanyView,
  { area, day, reader, language }: DesignationRequest & { readonly area?: AreaId | undefined },
): Reply {
  const company = designationsIn(view);
  const { facts } = company;
  const verdicts = areasShown(area, view).map((each) => evaluateDesignation(company, each, day));
  const text = notScored(verdicts, day, language);
  const anniversary = sharedAnniversary(facts, day, DESIGNATION_CALENDAR);
  const isBeforeProgramme = verdicts.some(({ kind }) => kind === 'notYet');
  if (text && (!anniversary || isBeforeProgramme)) {
    return { card: messageCard(text, words(language)('renewals.title')) };
  }
  const content = {
    day,
    anniversary,
    ...(text && { notScored: text }),
    designations: verdicts.flatMap((verdict) => {
      return verdict.kind === 'scored' ? [{ verdict, facts: facts.find((each) => each.area === verdict.area) }] : [];
    }),
    hasMemberships: view.memberships.length > 0,
  };
  return { card: designationRenewalsCard(content, reader, language) };
}
