import { addYears, type CalendarDay } from '../time/calendar-day.ts';
import { daysLeft, type Extension, type RenewalRules, type RenewalWindow, windowsOf } from './renewal.ts';
import { coverageOf, extensionOf, type Purchase } from './renewal-state.ts';

/** An anniversary that R5 speaks of. `unclear`: it is extended if what was bought is a competency. */
type ExtendedAnniversary = Extension & {
  readonly coverage: 'covered' | 'excepted' | 'unclear';
  readonly anniversary: CalendarDay;
  readonly extendedThrough: CalendarDay;
};

/** All that there is to say on a day about renewing what was bought. */
export type RenewalOutlook = {
  readonly purchase: Purchase;
  readonly first: RenewalWindow;
  /** The window that is open or comes next, where the first one has passed. */
  readonly later: RenewalWindow | undefined;
  /** Of the window that is open, today counted; undefined where none is. */
  readonly daysLeft: number | undefined;
  readonly extension: ExtendedAnniversary | undefined;
  /** Whether one of the windows reaches beyond the time of these rules. */
  readonly isBeyondRules: boolean;
};

/** What to tell a person who bought something and wants to renew it (R1, R5). */
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
