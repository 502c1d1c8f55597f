import type { PerformanceFact } from '../competencies/performance.ts';
import type { Offer } from '../renewal/renewal-state.ts';
import type { CalendarDay } from '../time/calendar-day.ts';

/** What can be bought and renewed: a level of a competency, or a pack. */
export type MembershipOffer = Exclude<Offer, 'competency' | 'unknown'>;

/** Something that the company has bought; `competency` is its id, and a pack has none. */
export type StatedMembership = {
  readonly offer: MembershipOffer;
  readonly competency?: string;
  readonly purchasedOn: CalendarDay;
  /** The day of the last renewal; without one, it counts as renewed every year until the last window. */
  readonly renewedOn?: CalendarDay;
};

/** What a partner states about the company, since no report holds it. */
export type CompanyFacts = {
  /** By the name that the programme's rows use; undefined: not known. */
  readonly market?: 'developed' | 'developing';
  /** The day on which the membership moved from PMC to Partner Center (R8). */
  readonly movedToPcOn?: CalendarDay;
  readonly memberships: readonly StatedMembership[];
  /** Statements by the name of the fact, such as being an authorised Surface Hub reseller. */
  readonly declared?: Readonly<Record<string, boolean>>;
  readonly performance?: readonly PerformanceFact[];
};

export const NO_FACTS: CompanyFacts = { memberships: [] };
