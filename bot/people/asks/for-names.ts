import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import type { AnswerContext } from '../../../cards/people/answers/answer-context.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { withArguments } from '../../company/asks/read-answer.ts';
import { isAboutDesignations } from '../../company/designations/designations-in.ts';
import { type CompanyView, readCompany } from '../../company/read-company.ts';
import { reportDay } from '../../company/report-day.ts';
import { showRefusal } from '../../settings/show-refusal.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { maySeeNames } from '../../turn/permissions.ts';
import { isAboutAsker } from './is-about-asker.ts';

/** A question about people, with the company's data. Only for askers who may see names. */
export type PeopleAsk = AbilityRequest & { readonly view: CompanyView; readonly context: AnswerContext };

/**
 * Returns a handler for questions whose answer names people. Others get the same refusal whoever they ask about, so that
 * it does not reveal who is in the report; somebody who asks about themselves by name is answered by `own`. About a solution
 * area, or without a skills report, `ofDesignations` answers from the Trainings export.
 */
export function forNames(
  answer: (ask: PeopleAsk) => Promise<Outcome> | Outcome,
  { own, ofDesignations }: Partial<Record<'own' | 'ofDesignations', AbilityHandler>> = {},
): AbilityHandler {
  return async (request) => {
    const { args, person, today, language, deps } = request;
    if (!(await maySeeNames(person, deps))) {
      if (own && (await isAboutAsker(request))) return own(request);
      return showRefusal({ refusal: 'message.roleNeeded' }, request);
    }
    const day = args.asOf ?? today;
    const view = await readCompany(person.tenantId, day, deps);
    const { programme, company, report } = view;
    const isOfDesignations = args.area !== undefined || (!report && isAboutDesignations(view, args, today));
    if (isOfDesignations && ofDesignations) {
      return ofDesignations(withArguments(request, args.area ? { area: args.area } : {}));
    }
    if (!report) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
    const names = peopleNames(company.records);
    const context = { programme, names, day, today, reportDay: reportDay(report, person) };
    return answer({ ...request, view, context });
  };
}
