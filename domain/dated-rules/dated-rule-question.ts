import { readOffer } from '../renewal/offer-words.ts';
import { readPurchases } from '../renewal/purchase-words.ts';
import type { Holding } from '../renewal/renewal-state.ts';
import type { ImpossibleDay, StatedDate, StatedDay } from '../time/stated-dates.ts';
import { type DatedRule, RECOGNITIONS } from './dated-rules.ts';

/** What the date of a question is the day of. */
export type DateRole = 'event' | 'purchase' | 'renewal';

/** A question about a rule, with the date to compute from. */
export type DatedRuleQuestion = {
  readonly rule: DatedRule;
  readonly date: StatedDay | ImpossibleDay;
  readonly role: DateRole;
  readonly holding: Holding;
};

/** The longest distance in letters between a date and the words that it belongs to. */
const NEAR = 60;
const TODAY = /^(?:today|i ?dag)$/;
const RENEWAL = /\b(?:anniversar\w*|arsdag\w*|renew\w*|forny\w*)[^.?!]{0,25}$/;

/**
 * Reads a question about a rule with a date of its own; undefined for any other. Its own words decide before the entry
 * that it leads to, since a date in a question can lead the search astray.
 *
 * @param text the folded question
 * @param entryId the FAQ entry that the question leads to, if it leads to one for sure
 */
export function readDatedRuleQuestion(
  text: string,
  dates: readonly StatedDate[],
  entryId: string | undefined,
): DatedRuleQuestion | undefined {
  const byWords = RECOGNITIONS.filter(
    ({ not, words }) => !not?.test(text) && words.every((each) => each.test(text)),
  ).map(({ rule, event }) => ({ rule, event, isEntry: false }));
  const byEntry = RECOGNITIONS.filter(({ entries }) => entryId !== undefined && entries.includes(entryId)).map(
    ({ rule, event }) => ({ rule, event, isEntry: true }),
  );
  for (const { rule, ...near } of [...byWords, ...byEntry]) {
    const date = nearestDate(text, dates, near);
    if (date) return { rule, date, role: roleOf(text, date, dates), holding: readOffer(text, date) };
  }
  return undefined;
}

function nearestDate(
  text: string,
  dates: readonly StatedDate[],
  { event, isEntry }: { readonly event: RegExp; readonly isEntry: boolean },
): StatedDay | ImpossibleDay | undefined {
  const events = [...text.matchAll(new RegExp(event, 'g'))].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const distanceOf = ({ from, to }: StatedDate) =>
    Math.min(...events.map((each) => Math.max(each.from - to, from - each.to)));
  const readable = dates.filter((date) => date.kind !== 'unread');
  const [nearest] = readable.toSorted((one, other) => distanceOf(one) - distanceOf(other));
  if (!nearest) return undefined;
  const isToday = TODAY.test(text.slice(nearest.from, nearest.to));
  return distanceOf(nearest) <= NEAR || (isEntry && !isToday) ? nearest : undefined;
}

function roleOf(text: string, date: StatedDate, dates: readonly StatedDate[]): DateRole {
  if (readPurchases(text, dates)?.purchases.some((purchase) => purchase.date === date)) return 'purchase';
  return RENEWAL.test(text.slice(0, date.from)) ||
    /^ (?:is|ar) (?:our|var) (?:anniv|arsd|renew|forny)/.test(text.slice(date.to))
    ? 'renewal'
    : 'event';
}
