import type { Membership } from '../../domain/company/memberships.ts';
import { membershipKey } from '../../domain/company/state-facts.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { words } from '../words.ts';

/** A button that states whether a membership was renewed after an anniversary. */
export type RenewalAnswer = {
  readonly title: string;
  readonly data: {
    readonly verb: 'renewal.done' | 'renewal.missed';
    readonly key: string;
    readonly anniversary: CalendarDay;
    /** The alert notice that the button belongs to. */
    readonly notice?: string;
    readonly language: Language;
  };
};

/** Returns the two answers to "is that so?" about an assumed renewal; none if nothing is assumed. */
export function renewalAnswers(
  { assumed, ...membership }: Membership,
  language: Language,
  notice?: string,
): RenewalAnswer[] {
  if (!assumed) return [];
  const t = words(language);
  const { anniversary, feeOnly } = assumed;
  const key = membershipKey(membership);
  return (['done', 'missed'] as const).map((answer) => ({
    title: t(`renewals.answers.${feeOnly ? 'fee.' : ''}${answer}`),
    data: { verb: `renewal.${answer}`, key, anniversary, ...(notice && { notice }), language },
  }));
}
