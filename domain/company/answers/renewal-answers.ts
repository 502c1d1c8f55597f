import { COMPETENCY_RENEWAL } from '../../programmes/programmes.ts';
import { windowAfter } from '../../renewal/renewal.ts';
import { addYears, type CalendarDay } from '../../time/calendar-day.ts';
import type { CompanyFacts } from '../company-facts.ts';
import type { Membership } from '../memberships.ts';
import { renewalDates } from '../renewal-dates.ts';
import { membershipKey } from '../state-facts.ts';
import type { HeldQuestion } from './held-levels.ts';

/** Days from one to another, both included. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

/** Returns the memberships that a question is about. */
export function membershipsAsked(
  memberships: readonly Membership[],
  { competency, offer }: HeldQuestion,
): readonly Membership[] {
  return memberships.filter(
    (each) => (!competency || each.competency === competency) && (!offer || each.offer === offer),
  );
}

/** Sorts memberships by the last day on which something must be done; what has expired comes last. */
export function byDeadline(memberships: readonly Membership[], day: CalendarDay): Membership[] {
  const key = (membership: Membership) => {
    return `${Number(membership.renewal.kind === 'expired')} ${deadlineOf(membership, day)}`;
  };
  return memberships.toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}

/** Returns the last day to renew or, in a year extended by R5, to pay the fee. */
export function deadlineOf(membership: Membership, day: CalendarDay): CalendarDay {
  const { feeWindow, window } = renewalDates(membership, day);
  return (feeWindow ?? window).lastDay;
}

/** What falls into a period: anniversaries, and windows that are open on one of its days. */
export type RenewalsWithin = {
  readonly anniversaries: readonly Membership[];
  /** Without those whose anniversary falls into the period. */
  readonly windows: readonly Membership[];
};

/** Returns the renewals in a period, as known on a day. */
export function renewalsWithin(
  memberships: readonly Membership[],
  { from, to }: Period,
  day: CalendarDay,
): RenewalsWithin {
  const dated = byDeadline(memberships, day).map((membership) => {
    const { feeWindow, window } = renewalDates(membership, day);
    return { membership, window: feeWindow ?? window };
  });
  const isIn = (anniversary: CalendarDay) => anniversary >= from && anniversary <= to;
  return {
    anniversaries: dated.filter(({ window }) => isIn(window.anniversary)).map(({ membership }) => membership),
    windows: dated
      .filter(({ window }) => !isIn(window.anniversary) && window.firstDay <= to && window.lastDay >= from)
      .map(({ membership }) => membership),
  };
}

/** Whether a membership has been renewed, and what can still be done. */
export type RenewalDone =
  /** Somebody stated a renewal in the latest window that has opened. */
  | { readonly kind: 'renewed'; readonly renewedOn: CalendarDay }
  /** The window is open, and no renewal in it is stated. */
  | { readonly kind: 'open' }
  /** Nobody stated a renewal in the last window, so it is assumed. */
  | { readonly kind: 'assumed'; readonly anniversary: CalendarDay }
  /** The window after the first anniversary has not opened yet. */
  | { readonly kind: 'tooEarly' }
  | { readonly kind: 'missed' };

/** Tells whether a membership is renewed, by what somebody has stated. */
export function renewalDone(membership: Membership, facts: CompanyFacts, day: CalendarDay): RenewalDone {
  const { renewal, assumed } = membership;
  if (renewal.kind === 'expired') return { kind: 'missed' };
  if (renewal.kind === 'windowOpen') return { kind: 'open' };
  if (assumed) return { kind: 'assumed', anniversary: assumed.anniversary };
  const key = membership.competency ?? membership.offer;
  const renewedOn = facts.memberships.find((each) => membershipKey(each) === key)?.renewedOn;
  const last = windowAfter(addYears(membership.anniversary, -1), COMPETENCY_RENEWAL);
  return renewedOn && renewedOn >= last.anniversary && renewedOn <= day
    ? { kind: 'renewed', renewedOn }
    : { kind: 'tooEarly' };
}
