import { readOffer } from '../renewal/offer-words.ts';
import { readPurchases } from '../renewal/purchase-words.ts';
import type { Holding } from '../renewal/renewal-state.ts';
import { daysBetween } from '../time/calendar-day.ts';
import type { ImpossibleDay, StatedDate, StatedDay } from '../time/stated-dates.ts';
import { type DatedRule, RECOGNITIONS } from './dated-rules.ts';

/** What the date of a question is the day of. */
type DateRole = 'event' | 'purchase' | 'renewal';

/** A question about a rule, with the date to compute from. */
export type DatedRuleQuestion = {
  readonly rule: DatedRule;
  readonly date: ReadableDate;
  readonly role: DateRole;
  readonly holding: Holding;
  /** True if the question says that what it asks for was done before, such as replacing a token. */
  readonly isRepeated: boolean;
};

type ReadableDate = StatedDay | ImpossibleDay;

const NEAR = 60;
const NEAR_RELATIVE = 40;
const NEAR_PERIOD = 12;
/** Days; a whole year is too vague for any of the rules. */
const LONGEST_PERIOD = 31;
const RENEWAL =
  /\b(?:anniversar\w*|anivers\w*|arsdag\w*|renew\w*|forny\w*|(?:our|the|its|your|competency) (?:yearly )?(?:date|day)|(?:vart|vara|arliga) datum|datumet|var dag)[^.?!]{0,25}$/;
const REPEATED =
  /\b(?:already (?:been )?(?:replaced|swapped|exchanged|had|got|received)|(?:replaced|swapped|exchanged) (?:it |one |the token )?(?:once|before|already)|(?:second|another) replacement|(?:a second time|twice)|redan (?:fatt|bytt|ersatt|bytts|ersatts)|(?:bytt|ersatt) (?:ut )?(?:den |en )?(?:gang|tidigare|forut)|en andra gang|en gang till)\b/;
const RENEWAL_AFTER = /^ (?:(?:is|ar) (?:our|var) )?(?:anniv|arsd|renewal)/;

/**
 * Reads a question about a rule with a date of its own; undefined for any other. The entry that it leads to decides,
 * and its words where none is found or one that questions with a date are mistaken for.
 *
 * @param text the folded question
 * @param entryId the FAQ entry that the question leads to, if it leads to one for sure
 */
export function readDatedRuleQuestion(
  text: string,
  dates: readonly StatedDate[],
  entryId: string | undefined,
): DatedRuleQuestion | undefined {
  const isRepeated = REPEATED.test(text);
  for (const recognition of RECOGNITIONS) {
    const { rule, entries, mistaken = [], words, not, fromAnniversary } = recognition;
    const isEntry = entryId !== undefined && entries.includes(entryId);
    const isMeant = !not?.test(text) && words.every((each) => each.test(text));
    if (!isEntry && !(isMeant && (entryId === undefined || mistaken.includes(entryId)))) continue;
    const readable = dates.filter((date) => date.kind !== 'unread' && !isWholeYear(date)) as ReadableDate[];
    const withRole = readable.find((date) => roleOf(text, date, dates) !== 'event');
    const date = fromAnniversary ? withRole : nearestDate(text, readable, recognition.event);
    if (date) return { rule, date, role: roleOf(text, date, dates), holding: readOffer(text, date), isRepeated };
  }
  return undefined;
}

function isWholeYear(date: StatedDate): boolean {
  return date.kind === 'day' && date.assumed === 'period' && daysBetween(date.day, date.other) > LONGEST_PERIOD;
}

function nearestDate(text: string, dates: readonly ReadableDate[], event: RegExp): ReadableDate | undefined {
  const events = [...text.matchAll(new RegExp(event, 'g'))].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const distanceOf = ({ from, to }: ReadableDate) =>
    Math.min(...events.map((each) => Math.max(each.from - to, from - each.to)));
  const [nearest] = dates
    .filter((date) => distanceOf(date) <= reachOf(date))
    .toSorted((one, other) => distanceOf(one) - distanceOf(other));
  return nearest;
}

/** How far in letters a date may be from its words. A vague one says more often when something else was. */
function reachOf(date: ReadableDate): number {
  if (date.kind === 'impossible' || !date.assumed || date.assumed === 'order') return NEAR;
  return date.assumed === 'relative' ? NEAR_RELATIVE : NEAR_PERIOD;
}

function roleOf(text: string, date: StatedDate, dates: readonly StatedDate[]): DateRole {
  if (readPurchases(text, dates)?.purchases.some((purchase) => purchase.date === date)) return 'purchase';
  const isRenewal = RENEWAL.test(text.slice(0, date.from)) || RENEWAL_AFTER.test(text.slice(date.to));
  return isRenewal ? 'renewal' : 'event';
}
