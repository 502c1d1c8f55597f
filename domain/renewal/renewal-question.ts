import { fold } from '../text/fold.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { type ImpossibleDate, readDates } from '../time/stated-dates.ts';
import { readPurchase, saysNothingElse } from './purchase-words.ts';
import type { Purchase } from './renewal-state.ts';
import { BESIDE, HOW, LASTING, NOT_RENEWED, OTHER_MATTER, RENEWING, WHEN } from './renewal-words.ts';

/** A purchase whose renewal is asked about; `impossibleDate` where its date is in no calendar. */
export type RenewalQuestion =
  | ({ readonly kind: 'purchase' } & Purchase)
  | { readonly kind: 'impossibleDate'; readonly date: ImpossibleDate };

/**
 * The purchase in a question that states one with its date and asks about renewing it, or asks nothing else; undefined
 * for every other question, and for one that only mentions a date.
 *
 * readRenewalQuestion('Köpte guld 1/9 2020, när kan vi förnya?', today)
 * → { kind: 'purchase', purchasedOn: '2020-09-01', yearGiven: true, offer: 'gold', cloudBusinessApplications: false }
 *
 * @param today the asker's own day, from which a date without a year is the latest one
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
  const asked = rest.replace(NOT_RENEWED, ' ');
  if (OTHER_MATTER.test(asked)) return false;
  const asksWhen = WHEN.test(asked);
  const asksMore = BESIDE.test(asked) || HOW.test(asked);
  if (RENEWING.test(asked)) return asksWhen || !asksMore;
  if (LASTING.test(asked)) return asksWhen && !asksMore;
  return saysNothingElse(asked);
}
