import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** Days after its activation in which a token can be replaced (R16); unrelated to the renewal window (R1). */
const REPLACEABLE_DAYS = 30;

/** The limits and licences of an Action Pack (R17). */
export const ACTION_PACK = {
  rule: 'R17',
  perPartnerGlobalAccount: 1,
  visualStudio: ['professional'],
} as const;

/** A token for a cloud service, with the day of its first activation. */
export type ActivatedToken = { readonly activatedOn: CalendarDay; readonly isReplaced: boolean };

export type Replacement = { readonly rule: 'R16' } & (
  | { readonly kind: 'possible' | 'tooLate'; readonly lastDay: CalendarDay }
  /** A token is replaced only once. */
  | { readonly kind: 'alreadyReplaced' }
);

/** Returns the last day on which a token can be replaced (R16): lastDayToReplace('2021-03-01') → '2021-03-31' */
export function lastDayToReplace(activatedOn: CalendarDay): CalendarDay {
  return addDays(activatedOn, REPLACEABLE_DAYS);
}

/**
 * Tells whether a token can be replaced after activation on the wrong tenant, or if it added seats by mistake (R16).
 *
 * The last day is 30 days after the activation, that day included: our interpretation of "within 30 days after".
 *
 * replacementOf({ activatedOn: '2021-03-01', isReplaced: false }, '2021-03-31') → possible, lastDay '2021-03-31'
 */
export function replacementOf({ activatedOn, isReplaced }: ActivatedToken, today: CalendarDay): Replacement {
  if (isReplaced) return { rule: 'R16', kind: 'alreadyReplaced' };
  const lastDay = lastDayToReplace(activatedOn);
  return { rule: 'R16', kind: today <= lastDay ? 'possible' : 'tooLate', lastDay };
}

/**
 * Tells whether a token unlocks subscriptions with the given seats (R16): only a single one with all its seats.
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
