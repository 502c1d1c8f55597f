import type { CalendarDay } from '../time/calendar-day.ts';
import type { CompanyFacts, MembershipOffer, StatedMembership } from './company-facts.ts';
import { anniversaryOf, type ReportedCompetency } from './memberships.ts';
import { membershipKey } from './state-facts.ts';

/** Something that the company holds, and how that is known. */
export type CompanyPurchase = {
  readonly key: string;
  readonly offer: MembershipOffer;
  /** The competency's id; undefined for a pack. */
  readonly competency: string | undefined;
  readonly anniversary: CalendarDay;
  /** Undefined where only a download of Insights tells of it. */
  readonly stated: StatedMembership | undefined;
};

/** All that is known to have been bought, soonest anniversary first; what is stated takes the place of a download. */
export function companyPurchases(
  { memberships }: CompanyFacts,
  reported: readonly ReportedCompetency[],
  today: CalendarDay,
): CompanyPurchase[] {
  const known = new Map<string, CompanyPurchase>();
  for (const { competency, level, isActive, endsOn } of reported) {
    const other = known.get(competency);
    if (!isActive || (other && other.anniversary >= endsOn)) continue;
    known.set(competency, { key: competency, offer: level, competency, anniversary: endsOn, stated: undefined });
  }
  for (const stated of memberships) {
    const key = membershipKey(stated);
    const anniversary = anniversaryOf(stated, today);
    known.set(key, { key, offer: stated.offer, competency: stated.competency, anniversary, stated });
  }
  return [...known.values()].sort((one, other) => (one.anniversary < other.anniversary ? -1 : 1));
}
