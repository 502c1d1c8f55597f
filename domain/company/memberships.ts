import type { Programme } from '../competencies/programme.ts';
import type { ActiveCompetency } from '../competencies/risk.ts';
import type { CompanyInProgramme } from '../competencies/standing.ts';
import type { Level } from '../programmes/levels.ts';
import { COMPETENCY_RENEWAL } from '../programmes/programmes.ts';
import { anniversaryAfterRenewal, type RenewalWindow, windowAfter, windowsOf } from '../renewal/renewal.ts';
import { coverageOf, extensionOf, type Holding, type RenewalState, renewalState } from '../renewal/renewal-state.ts';
import { addYears, type CalendarDay, yearOf } from '../time/calendar-day.ts';
import type { CompanyFacts, MembershipOffer, StatedMembership } from './company-facts.ts';

/** A row of the Insights download "Competency summary and history"; `endsOn` is the anniversary. */
export type ReportedCompetency = {
  /** The competency's id. */
  readonly competency: string;
  readonly level: Level;
  readonly isActive: boolean;
  readonly startedOn: CalendarDay | undefined;
  readonly endsOn: CalendarDay;
};

/** Something that the company holds, with its anniversary and the state of its renewal. */
export type Membership = Holding & {
  readonly offer: MembershipOffer;
  /** The competency's id; undefined for a pack. */
  readonly competency: string | undefined;
  readonly anniversary: CalendarDay;
  readonly renewal: RenewalState;
  readonly assumed?: AssumedRenewal;
};

/** The last window that has passed without a stated renewal, in which one is assumed; by R5 it was for the fee only. */
export type AssumedRenewal = RenewalWindow & { readonly feeOnly: boolean };

/** A company with its memberships, and the programme that it is measured against. */
export type MemberCompany = CompanyInProgramme & { readonly memberships: readonly Membership[] };

/** Cloud Business Applications is excepted from R5. */
const EXCEPTED = 'cloud-business-applications';

/**
 * Returns what the company holds on a day, soonest anniversary first. An admin's statement about a competency takes
 * precedence over the download.
 */
export function membershipsOf(
  { memberships: stated }: CompanyFacts,
  reported: readonly ReportedCompetency[],
  today: CalendarDay,
): Membership[] {
  const bought = stated.filter(({ purchasedOn }) => purchasedOn <= today).map((each) => knownBy(each, today));
  const named = new Set(bought.map(({ competency }) => competency));
  const fromDownload = latestTerms(reported, today).filter(({ competency }) => !named.has(competency));
  return [
    ...bought.map((each) => {
      const next = anniversaryOf(each, today);
      const anniversary = beforeExtension(each, next);
      const window = assumedRenewal(each, next);
      const assumed = window && { ...window, feeOnly: anniversary === window.anniversary };
      const feeMissed = isMissed(each, today);
      return { ...membershipOf({ ...each, anniversary, feeMissed }, today), ...(assumed && { assumed }) };
    }),
    ...fromDownload.map(({ level, competency, endsOn }) =>
      membershipOf({ offer: level, competency, anniversary: endsOn }, today),
    ),
  ].sort((a, b) => (a.anniversary < b.anniversary ? -1 : Number(a.anniversary > b.anniversary)));
}

/**
 * Returns the anniversary whose window is open or next (R1), based on the stated renewal (domain.md 3.2). Without one,
 * yearly renewal is assumed: nobody would list a purchase that was not renewed in time.
 */
export function anniversaryOf(
  { purchasedOn, renewedOn, notRenewedAfter }: StatedMembership,
  today: CalendarDay,
): CalendarDay {
  if (notRenewedAfter && notRenewedAfter <= today) return notRenewedAfter;
  if (renewedOn) return anniversaryAfterRenewal(purchasedOn, renewedOn, COMPETENCY_RENEWAL);
  const { first, later } = windowsOf(purchasedOn, today, COMPETENCY_RENEWAL);
  return (later ?? first).anniversary;
}

/** Returns the window before an anniversary, if the renewal in it is assumed and not stated. */
function assumedRenewal(
  { purchasedOn, renewedOn, notRenewedAfter }: StatedMembership,
  anniversary: CalendarDay,
): RenewalWindow | undefined {
  const years = yearOf(anniversary) - yearOf(purchasedOn) - 1;
  if (renewedOn || notRenewedAfter || years < 1) return undefined;
  return windowAfter(addYears(purchasedOn, years), COMPETENCY_RENEWAL);
}

/** Tells whether a window is over in which, as stated, nothing was renewed: not even the fee was paid. */
function isMissed({ notRenewedAfter }: StatedMembership, day: CalendarDay): boolean {
  return notRenewedAfter !== undefined && windowAfter(notRenewedAfter, COMPETENCY_RENEWAL).lastDay < day;
}

/** Leaves out a renewal that was yet to come, or whose lack nobody could know before its window was over. */
function knownBy(stated: StatedMembership, day: CalendarDay): StatedMembership {
  const { renewedOn, notRenewedAfter, ...purchase } = stated;
  return {
    ...purchase,
    ...(renewedOn && renewedOn <= day && { renewedOn }),
    ...(notRenewedAfter && isMissed(stated, day) && { notRenewedAfter }),
  };
}

/** Returns the latest term of each competency that had begun by a day: a download has a row for each year. */
function latestTerms(reported: readonly ReportedCompetency[], day: CalendarDay): ReportedCompetency[] {
  const latest = new Map<string, ReportedCompetency>();
  for (const each of reported) {
    if (!each.isActive || (each.startedOn && each.startedOn > day)) continue;
    const other = latest.get(each.competency);
    if (!other || each.endsOn > other.endsOn) latest.set(each.competency, each);
  }
  return [...latest.values()];
}

/** Returns the anniversary that R5 has moved to a later one, if it has: until then the competency counts as extended. */
function beforeExtension(
  { offer, competency, purchasedOn, renewedOn }: StatedMembership,
  anniversary: CalendarDay,
): CalendarDay {
  const before = addYears(anniversary, -1);
  const holding = { offer, cloudBusinessApplications: competency === EXCEPTED };
  const isExtended =
    !renewedOn &&
    before > purchasedOn &&
    coverageOf(holding) === 'covered' &&
    extensionOf(before, COMPETENCY_RENEWAL) !== undefined;
  return isExtended ? before : anniversary;
}

type Holdable = Pick<Membership, 'offer' | 'anniversary'> & {
  readonly competency?: string;
  readonly feeMissed?: boolean;
};

function membershipOf({ offer, competency, anniversary, feeMissed }: Holdable, today: CalendarDay): Membership {
  const holding = { offer, cloudBusinessApplications: competency === EXCEPTED };
  return {
    ...holding,
    competency,
    anniversary,
    renewal: renewalState({ ...holding, anniversary, feeMissed }, today, COMPETENCY_RENEWAL),
  };
}

/** Returns the competencies held whose window has not passed, with the moved anniversary if R5 has moved it. */
export function activeCompetencies(programme: Programme, memberships: readonly Membership[]): ActiveCompetency[] {
  return memberships.flatMap(({ competency: id, offer, anniversary, renewal, assumed }): ActiveCompetency[] => {
    const competency = programme.competencies.find((each) => each.id === id);
    if (!competency || renewal.kind === 'expired') return [];
    const moved = renewal.reasons.find((reason) => reason.rule === 'R5');
    const dates = moved ? { anniversary: moved.extendedThrough, extended: moved.anniversary } : { anniversary };
    return [{ competency, level: offer, ...dates, assumed: assumed?.anniversary }];
  });
}
