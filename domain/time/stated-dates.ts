import { type CalendarDay, dayOf, yearOf } from './calendar-day.ts';
import { MONTH_NAMES } from './month-names.ts';

/** A date that does not exist, as numbers, so that it can be shown without repeating the original text. */
export type ImpossibleDate = { readonly day: number; readonly month: number; readonly year: number | undefined };

/** A date in a text, possible or not, and its position (`to` excluded). */
export type StatedDate = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly yearGiven: boolean }
  | { readonly kind: 'impossible'; readonly date: ImpossibleDate }
);

/** The longest time in years until 29 February returns, as from 1896 to 1904. */
const LONGEST_LEAP = 8;
/** Two-digit years from here on belong to the last century. */
const FIRST_OF_1900S = 70;

const MONTH = `(?<name>${Object.keys(MONTH_NAMES).join('|')})(?![a-z])(?:\\.(?=,?[\\s-]?['’\\d-]))?`;
const FULL_YEAR = '(?<year>(?:19|20|21)\\d{2})(?!\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|:?[ae])?(?!\\w)';
/**
 * The year after a month's name. Two bare digits are a year only at the end of a sentence or clause. After any other
 * long number the date is not read, since the number may be a mistyped year.
 */
const YEAR = `(?:${[
  `[\\s,.-]{0,3}(?:of |in |ar )?${FULL_YEAR}`,
  "\\s?['’-](?<year>\\d{2})(?!\\w)",
  '\\s(?<year>\\d{2})(?=\\s*(?:[,.?!;)]|$)|\\s(?:when|nar|and|och|so|sa)\\b)',
  ',?\\s(?<ago>last year|this year|i fjol|forra aret|i ar)(?!\\w)',
  '(?![\\s,.-]{0,3}\\d{3})',
].join('|')})`;

const FORMS = [
  `${FULL_YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  '(?<year>(?:19|20|21)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])',
  // With the day first, this would be a year before the network began; in Sweden it is a common short form.
  '(?<year>\\d{2})-(?<month>\\d{2})-(?<day>0[1-9])',
  `(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})(?:\\s?[-/.]\\s?(?<year>\\d{2}|(?:19|20|21)\\d{2})|\\s${FULL_YEAR})`,
  '(?<first>\\d{1,2})/(?<second>\\d{1,2})',
  `${FULL_YEAR}[\\s,.-]{1,2}${MONTH}[\\s-]?${DAY}`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th|:?[ae]|\\.)?[\\s./-]{0,2}(?:(?:day )?of |i )?${MONTH}${YEAR}`,
  `(?<![a-z])${MONTH}[\\s-]{0,2}(?:the )?${DAY}${YEAR}`,
];
const DATE = new RegExp(`(?<![\\d])(?<!\\d[-/.])(?:${FORMS.join('|')})(?![\\d%])(?![-/.]\\d)`, 'g');

/** A cheap check before {@link readDates}: every date contains a digit. */
export function mayStateDate(text: string): boolean {
  return /\d/.test(text);
}

/**
 * Finds the dates in a folded text, in order, in any form common in English and Swedish.
 *
 * In numeric dates the day comes first, unless only the other order is possible: 1/9/2020 is 1 September, 9/15/2020 is
 * 15 September. A date without a year is the latest such day up to today. Two-digit years are 1970 to 2069.
 */
export function readDates(text: string, today: CalendarDay): StatedDate[] {
  const plain = text.replace(/[‐-―−]/g, '-');
  return [...plain.matchAll(DATE)].map(({ 0: { length }, index, groups = {} }) => {
    const [day, month] = dayAndMonth(groups);
    const year = statedYear(groups, today);
    const found = year === undefined ? latestDay(month, day, today) : dayOf(year, month, day);
    const range = { from: index, to: index + length };
    if (!found) return { ...range, kind: 'impossible', date: { day, month, year } };
    return { ...range, kind: 'day', day: found, yearGiven: year !== undefined };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayAndMonth({ name, day, month, first, second }: Groups): [day: number, month: number] {
  if (name) return [Number(day), MONTH_NAMES[name] ?? 0];
  if (month) return [Number(day), Number(month)];
  const [one, other] = [Number(first), Number(second)];
  return other > 12 && one <= 12 ? [other, one] : [one, other];
}

function statedYear({ year, ago }: Groups, today: CalendarDay): number | undefined {
  if (ago) return yearOf(today) - (/^(this year|i ar)$/.test(ago) ? 0 : 1);
  if (!year) return undefined;
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < FIRST_OF_1900S ? 2000 : 1900);
}

function latestDay(month: number, day: number, today: CalendarDay): CalendarDay | undefined {
  for (let year = yearOf(today); year >= yearOf(today) - LONGEST_LEAP; year -= 1) {
    const found = dayOf(year, month, day);
    if (found && found <= today) return found;
  }
  return undefined;
}
