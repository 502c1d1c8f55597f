import { addDays, addMonths, addYears, type CalendarDay, daysBetween, yearOf } from '../time/calendar-day.ts';

/** A programme's rules for renewing memberships. Days are calendar days. */
export type RenewalRules = {
  /** Days from the anniversary to the window's first day. */
  readonly opensAfterDays: number;
  /** The length of the window in days, its first and last day included. */
  readonly windowDays: number;
  /** Days from the anniversary to each reminder (negative: before it). */
  readonly reminders: readonly number[];
  readonly checkMonthsBefore: number;
  readonly anniversaryAfterRenewal: 'fromCurrentAnniversary' | 'fromRenewalDay';
  readonly extensions: readonly Extension[];
  /** The last day on which a competency could be renewed under these rules. */
  readonly lastDayToRenew: CalendarDay;
};

/** Competencies with an anniversary in this period, both days included, stay through their next one (R5). */
export type Extension = { readonly from: CalendarDay; readonly through: CalendarDay };

/** The days on which a membership can be renewed, both included; its benefits end with the last one (R1). */
export type RenewalWindow = {
  readonly anniversary: CalendarDay;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
};

/**
 * Returns the window that follows an anniversary; on the anniversary itself nothing can be renewed (R1).
 *
 * windowAfter('2021-09-01', rules) → firstDay '2021-09-02', lastDay '2021-10-01'
 */
export function windowAfter(anniversary: CalendarDay, rules: RenewalRules): RenewalWindow {
  const firstDay = addDays(anniversary, rules.opensAfterDays);
  return { anniversary, firstDay, lastDay: addDays(firstDay, rules.windowDays - 1) };
}

/**
 * Returns the first window after a purchase and, if that has passed, the later one that is open or next (R1).
 *
 * The later one follows an anniversary of the purchase, as for a partner who has renewed every year.
 *
 * windowsOf('2020-09-01', '2021-10-01', rules) → first 2021-09-02 to 2021-10-01, no later one;
 * windowsOf('2020-09-01', '2021-10-02', rules) → the same first, later 2022-09-02 to 2022-10-01
 */
export function windowsOf(
  purchasedOn: CalendarDay,
  today: CalendarDay,
  rules: RenewalRules,
): { readonly first: RenewalWindow; readonly later: RenewalWindow | undefined } {
  const first = windowAfter(addYears(purchasedOn, 1), rules);
  let window = first;
  for (let years = Math.max(2, yearOf(today) - yearOf(purchasedOn) - 1); window.lastDay < today; years += 1) {
    window = windowAfter(addYears(purchasedOn, years), rules);
  }
  return { first, later: window === first ? undefined : window };
}

/**
 * Returns the days left to renew including today, so 1 on the window's last day; undefined outside the window (R1).
 *
 * daysLeft(windowAfter('2021-09-01', rules), '2021-09-02') → 30
 */
export function daysLeft({ firstDay, lastDay }: RenewalWindow, today: CalendarDay): number | undefined {
  return today >= firstDay && today <= lastDay ? daysBetween(today, lastDay) + 1 : undefined;
}

/** Returns the day from which the risk check is due (R4): checkDueOn('2021-05-31', rules) → '2021-02-28' */
export function checkDueOn(anniversary: CalendarDay, rules: RenewalRules): CalendarDay {
  return addMonths(anniversary, -rules.checkMonthsBefore);
}

/** Returns the days of the reminders (R3, domain.md 3.1): for '2021-09-01', ['2021-08-17', '2021-09-24'] */
export function reminderDays(anniversary: CalendarDay, rules: RenewalRules): CalendarDay[] {
  return rules.reminders.map((days) => addDays(anniversary, days));
}

/**
 * Returns the anniversary after a renewal (domain.md 3.2): by the rules of 2021, a late renewal does not move it.
 *
 * anniversaryAfterRenewal('2020-09-01', '2021-09-20', rules) → '2022-09-01'
 *
 * @param purchasedOn the day of the purchase, or any earlier anniversary
 */
export function anniversaryAfterRenewal(
  purchasedOn: CalendarDay,
  renewedOn: CalendarDay,
  rules: RenewalRules,
): CalendarDay {
  if (rules.anniversaryAfterRenewal === 'fromRenewalDay') return addYears(renewedOn, 1);
  const inSameYear = yearOf(renewedOn) - yearOf(purchasedOn);
  const anniversary = addYears(purchasedOn, inSameYear);
  return anniversary > renewedOn ? anniversary : addYears(purchasedOn, inSameYear + 1);
}
