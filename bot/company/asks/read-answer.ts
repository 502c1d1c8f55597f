import type { Naming } from '../../../cards/text/naming.ts';
import type { HeldQuestion } from '../../../domain/company/answers/held-levels.ts';
import type { MembershipOffer } from '../../../domain/company/company-facts.ts';
import { type CompanyOverview, overviewOf } from '../../../domain/company/overview.ts';
import type { CommandArguments } from '../../../domain/company/read-arguments.ts';
import { MEMBERSHIP_OFFERS } from '../../../domain/company/state-facts.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { readOffer } from '../../../domain/renewal/offer-words.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { AbilityRequest } from '../../turn/handler.ts';
import { may, maySeeNames } from '../../turn/permissions.ts';
import { isAboutDesignations } from '../designations/designations-in.ts';
import { type CompanyView, readCompany } from '../read-company.ts';

/** All that a plain question about the company is answered from. */
export type AnswerView = {
  readonly view: CompanyView;
  /** The day asked about, on which the overview is. */
  readonly day: CalendarDay;
  readonly overview: CompanyOverview;
  /** True if the asker's roles allow the competency status in Partner Center (R19). */
  readonly isAdmin: boolean;
  /** True if the answer is about designations and their points, which the existing cards tell. */
  readonly isOfDesignations: boolean;
  /** Without names of people, unless the asker may see them here. */
  readonly naming: Naming;
};

/** Reads the company as it is on the day of a question, and what the asker may see of it. */
export async function readAnswer(
  { args, person, today, deps }: AbilityRequest,
  day: CalendarDay = args.asOf ?? today,
): Promise<AnswerView> {
  const [view, isAdmin, showNames] = await Promise.all([
    readCompany(person.tenantId, day, deps),
    may(person, 'seeCompetencyStatus', deps),
    maySeeNames(person, deps),
  ]);
  const names = showNames ? peopleNames(view.company.records) : undefined;
  return {
    view,
    day,
    overview: overviewOf(view, { day, today, only: args.competency }),
    isAdmin,
    isOfDesignations: isAboutDesignations(view, args, day),
    naming: { programme: view.programme, names },
  };
}

/** Returns the competency and the level or pack that a question names. */
export function heldQuestion({ competency, level, rest }: CommandArguments): HeldQuestion {
  return { competency, offer: level ?? (competency ? undefined : packIn(rest)) };
}

function packIn(masked: string): MembershipOffer | undefined {
  const { offer } = readOffer(masked, { from: 0, to: 0 });
  return MEMBERSHIP_OFFERS.find((each) => each === offer);
}

/** True if neither a report nor a purchase is known, so that nothing can be answered. */
export function isEmpty({ view }: AnswerView): boolean {
  return !view.report && view.memberships.length === 0;
}

/** Returns the request with other arguments, for the card that proves an answer. */
export function withArguments(request: AbilityRequest, args: Omit<CommandArguments, 'rest'>): AbilityRequest {
  return { ...request, args: { ...args, rest: '' } };
}
