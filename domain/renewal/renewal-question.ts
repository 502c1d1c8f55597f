import type { ImpossibleDate, StatedDate, StatedDay } from '../time/stated-dates.ts';
import { readPurchases, saysNothingElse } from './purchase-words.ts';
import type { Purchase } from './renewal-state.ts';
import { BESIDE, HOW, LASTING, NOT_RENEWED, OTHER_MATTER, RENEWING, WHEN } from './renewal-words.ts';

/** A purchase that a question asks about; `impossibleDate` if its date does not exist. */
export type RenewalQuestion =
  | ({ readonly kind: 'purchase'; readonly stated: StatedDay } & Purchase)
  | { readonly kind: 'impossibleDate'; readonly date: ImpossibleDate };

/**
 * Reads a question that states purchases with their dates and asks about renewing them, or asks nothing else. Returns
 * nothing for any other question, including one that only mentions a date.
 *
 * For 'kopte guld 3/9 2020, nar kan vi fornya?' → one of kind purchase, purchasedOn '2020-09-03', offer gold
 *
 * @param text the folded question
 */
export function readRenewalQuestion(text: string, dates: readonly StatedDate[]): RenewalQuestion[] {
  const stated = readPurchases(text, dates);
  if (!stated || !asksAboutRenewing(stated.rest)) return [];
  return stated.purchases.map(({ date, holding }) =>
    date.kind === 'impossible'
      ? { kind: 'impossibleDate', date: date.date }
      : { kind: 'purchase', purchasedOn: date.day, yearGiven: date.yearGiven, stated: date, ...holding },
  );
}

function asksAboutRenewing(rest: string): boolean {
  const text = rest.replace(NOT_RENEWED, ' ');
  if (OTHER_MATTER.test(text)) return false;
  const asksWhen = WHEN.test(text);
  const asksMore = BESIDE.test(text) || HOW.test(text);
  if (RENEWING.test(text)) return asksWhen || !asksMore;
  if (LASTING.test(text)) return asksWhen && !asksMore;
  return saysNothingElse(text);
}
