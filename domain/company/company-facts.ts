import type { PerformanceFact } from '../competencies/performance.ts';
import type { DesignationFacts } from '../designations/designation-facts.ts';
import type { Offer } from '../renewal/renewal-state.ts';
import type { CalendarDay } from '../time/calendar-day.ts';

/** Something to buy and renew: a level of a competency, or a pack. */
export type MembershipOffer = Exclude<Offer, 'competency' | 'unknown'>;

/** A purchase that the company has stated; `competency` is an id, undefined for a pack. */
export type StatedMembership = {
  readonly offer: MembershipOffer;
  readonly competency?: string;
  readonly purchasedOn: CalendarDay;
  /** The day of the last renewal; if undefined, it counts as renewed every year until the last window. */
  readonly renewedOn?: CalendarDay;
  /** The anniversary after which it was not renewed, if that is stated. */
  readonly notRenewedAfter?: CalendarDay;
};

/** The facts that a partner states because no report contains them. */
export type CompanyFacts = {
  /** The market as the programme's rows name it; undefined if unknown. */
  readonly market?: 'developed' | 'developing';
  /** The day on which the membership moved from PMC to Partner Center (R8). */
  readonly movedToPcOn?: CalendarDay;
  readonly memberships: readonly StatedMembership[];
  /** Statements by the name of the fact, such as being an authorised Surface Hub reseller. */
  readonly declared?: Readonly<Record<string, boolean>>;
  readonly performance?: readonly PerformanceFact[];
  /** At most one of each area. */
  readonly designations?: readonly DesignationFacts[];
};

export const NO_FACTS: CompanyFacts = { memberships: [] };
