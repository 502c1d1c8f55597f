import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** Days after its activation in which a token can be replaced (R16); unrelated to the renewal window (R1). */
const REPLACEABLE_DAYS = 30;

/** A token for a cloud service, with the day of its first activation. */
export type ActivatedToken = { readonly activatedOn: CalendarDay; readonly isReplaced: boolean };

export type Replacement = { readonly rule: 'R16' } & (
  | { readonly kind: 'possible' | 'tooLate'; readonly lastDay: CalendarDay }
  /** A token is replaced only once. */
  | { readonly kind: 'alreadyReplaced' }
);

/**
 * Tells whether a token can be replaced after activation on the wrong tenant, or if it added seats by mistake (R16).
 *
 * The last day is 30 days after the activation, that day included: our interpretation of "within 30 days after".
 *
 * replacementOf({ activatedOn: '2021-03-01', isReplaced: false }, '2021-03-31') → possible, lastDay '2021-03-31'
 */
export function replacementOf({ activatedOn, isReplaced }: ActivatedToken, today: CalendarDay): Replacement {
  if (isReplaced) return { rule: 'R16', kind: 'alreadyReplaced' };
  const lastDay = addDays(activatedOn, REPLACEABLE_DAYS);
  return { rule: 'R16', kind: today <= lastDay ? 'possible' : 'tooLate', lastDay };
}
