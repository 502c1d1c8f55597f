import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** Days after a token's activation in which it can be replaced (R16); not those of the renewal window (R1). */
const REPLACEABLE_DAYS = 30;

/** What an Action Pack comes to (R17). */
export const ACTION_PACK = {
  rule: 'R17',
  perPartnerGlobalAccount: 1,
  visualStudio: ['professional'],
} as const;

/** A token for a cloud service, as it was first activated. */
export type ActivatedToken = { readonly activatedOn: CalendarDay; readonly isReplaced: boolean };

export type Replacement = { readonly rule: 'R16' } & (
  | { readonly kind: 'possible' | 'tooLate'; readonly lastDay: CalendarDay }
  /** There is no second one. */
  | { readonly kind: 'alreadyReplaced' }
);

/**
 * Whether a token can be replaced that was activated on the wrong tenant, or that added seats by mistake (R16).
 *
 * The last day is 30 days after the activation, that day included: our reading of "within 30 days after".
 *
 * replacementOf({ activatedOn: '2021-03-01', isReplaced: false }, '2021-03-31') → possible, lastDay '2021-03-31'
 */
export function replacementOf({ activatedOn, isReplaced }: ActivatedToken, today: CalendarDay): Replacement {
  if (isReplaced) return { rule: 'R16', kind: 'alreadyReplaced' };
  const lastDay = addDays(activatedOn, REPLACEABLE_DAYS);
  return { rule: 'R16', kind: today <= lastDay ? 'possible' : 'tooLate', lastDay };
}

/**
 * Whether a token unlocks subscriptions with so many seats each (R16): only one, with all of its seats.
 *
 * tokenUse(25, [25]) → whole; tokenUse(25, [5, 5, 5, 5, 5]) → wouldSplit
 */
export function tokenUse(
  seats: number,
  subscriptions: readonly number[],
): { readonly kind: 'whole' | 'wouldSplit'; readonly rule: 'R16' } {
  const isWhole = subscriptions.length === 1 && subscriptions[0] === seats;
  return { kind: isWhole ? 'whole' : 'wouldSplit', rule: 'R16' };
}
