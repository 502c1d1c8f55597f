import type { CalendarDay } from '../time/calendar-day.ts';
import type { CompanyFacts, MembershipOffer, StatedMembership } from './company-facts.ts';
import { anniversaryOf, type ReportedCompetency } from './memberships.ts';
import { membershipKey } from './state-facts.ts';

/** Something that the company holds, stated or found in a download. */
export type CompanyPurchase = {
  readonly key: string;
  readonly offer: MembershipOffer;
  /** The competency's id; undefined for a pack. */
  readonly competency: string | undefined;
  readonly anniversary: CalendarDay;
  /** Undefined if only a download of Insights contains it. */
  readonly stated: StatedMembership | undefined;
};

/** Returns all purchases, soonest anniversary first; statements take precedence over downloads. */
export function companyPurchases(
  { memberships }: CompanyFacts,
  reported: readonly ReportedCompetency[],
  today: CalendarDay,
): CompanyPurchase[] {
  const purchases = new Map<string, CompanyPurchase>();
  for (const { competency, level, isActive, endsOn } of reported) {
    const other = purchases.get(competency);
    if (!isActive || (other && other.anniversary >= endsOn)) continue;
    purchases.set(competency, { key: competency, offer: level, competency, anniversary: endsOn, stated: undefined });
  }
  for (const stated of memberships) {
    const key = membershipKey(stated);
    const anniversary = anniversaryOf(stated, today);
    purchases.set(key, { key, offer: stated.offer, competency: stated.competency, anniversary, stated });
  }
  return [...purchases.values()].sort((one, other) => (one.anniversary < other.anniversary ? -1 : 1));
}
