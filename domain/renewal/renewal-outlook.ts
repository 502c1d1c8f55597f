import { addYears, type CalendarDay } from '../time/calendar-day.ts';
import { daysLeft, type Extension, type RenewalRules, type RenewalWindow, windowsOf } from './renewal.ts';
import { coverageOf, extensionOf, type Purchase } from './renewal-state.ts';

/** An anniversary within R5. `unclear` means that it is extended only if the purchase is a competency. */
type ExtendedAnniversary = Extension & {
  readonly coverage: 'covered' | 'excepted' | 'unclear';
  readonly anniversary: CalendarDay;
  readonly extendedThrough: CalendarDay;
};

/** The information about renewing a purchase on a day. */
export type RenewalOutlook = {
  readonly purchase: Purchase;
  readonly first: RenewalWindow;
  /** The window that is open or next, if the first one has passed. */
  readonly later: RenewalWindow | undefined;
  /** Days left in the open window, including today; undefined if none is open. */
  readonly daysLeft: number | undefined;
  readonly extension: ExtendedAnniversary | undefined;
  /** True if the current window ends after these rules expire. */
  readonly isBeyondRules: boolean;
};

/** Returns the information for a person who wants to renew a purchase (R1, R5). */
export function renewalOutlook(purchase: Purchase, today: CalendarDay, rules: RenewalRules): RenewalOutlook {
  const { first, later } = windowsOf(purchase.purchasedOn, today, rules);
  const current = later ?? first;
  return {
    purchase,
    first,
    later,
    daysLeft: daysLeft(current, today),
    extension: extendedAnniversary(purchase, first, rules) ?? extendedAnniversary(purchase, current, rules),
    isBeyondRules: current.lastDay > rules.lastDayToRenew,
  };
}

function extendedAnniversary(
  purchase: Purchase,
  { anniversary }: RenewalWindow,
  rules: RenewalRules,
): ExtendedAnniversary | undefined {
  const extension = extensionOf(anniversary, rules);
  const coverage = coverageOf(purchase);
  if (!extension || coverage === 'notMentioned') return undefined;
  return { ...extension, coverage, anniversary, extendedThrough: addYears(anniversary, 1) };
}
