import { fold } from '../text/fold.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { type ImpossibleDate, readDates } from '../time/stated-dates.ts';
import { readPurchase, saysNothingElse } from './purchase-words.ts';
import type { Purchase } from './renewal-state.ts';
import { BESIDE, HOW, LASTING, NOT_RENEWED, OTHER_MATTER, RENEWING, WHEN } from './renewal-words.ts';

/** A question about the renewal of a purchase; `impossibleDate` if its date does not exist. */
export type RenewalQuestion =
  | ({ readonly kind: 'purchase' } & Purchase)
  | { readonly kind: 'impossibleDate'; readonly date: ImpossibleDate };

/**
 * Reads a question that states a purchase with its date and asks about renewing it, or asks nothing else. Returns
 * undefined for any other question, including one that only mentions a date.
 *
 * readRenewalQuestion('Köpte guld 1/9 2020, när kan vi förnya?', today)
 * → { kind: 'purchase', purchasedOn: '2020-09-01', yearGiven: true, offer: 'gold', cloudBusinessApplications: false }
 *
 * @param today the asker's day: a date without a year is the latest one up to it
 */
export function readRenewalQuestion(question: string, today: CalendarDay): RenewalQuestion | undefined {
  const text = fold(question);
  const purchase = readPurchase(text, readDates(text, today));
  if (!purchase || !asksAboutRenewing(purchase.rest)) return undefined;
  const { date, holding } = purchase;
  if (date.kind === 'impossible') return { kind: 'impossibleDate', date: date.date };
  return { kind: 'purchase', purchasedOn: date.day, yearGiven: date.yearGiven, ...holding };
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
