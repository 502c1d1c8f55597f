import { LEVEL_PATTERN } from '../programmes/levels.ts';
import { type CalendarDay, dayOf, yearOf } from './calendar-day.ts';
import { FILLER, MONTH_NAMES, spellMonths } from './month-names.ts';
import { createSpellOrdinals } from './number-words.ts';
import {
  monthPeriod,
  RELATIVE_FORMS,
  RELATIVE_YEAR,
  type RelativeDate,
  relativeDate,
  relativeYear,
  yearPeriod,
} from './relative-dates.ts';

/** A date that does not exist, as numbers, so that it can be shown without repeating the original text. */
export type ImpossibleDate = { readonly day: number; readonly month: number; readonly year: number | undefined };

/** The order of day and month in numeric dates where both are possible. */
export type DateOrder = 'dayFirst' | 'monthFirst';

type Range = { readonly from: number; readonly to: number };

/**
 * A day that a text states. `assumed` says why it may be another one: `order`, the `other` day is the reading with day
 * and month the other way round; `period`, the days from `day` through `other` are meant; `relative`, it was counted
 * from today.
 */
export type StatedDay = Range & {
  readonly kind: 'day';
  readonly day: CalendarDay;
  readonly yearGiven: boolean;
} & (
    | { readonly assumed?: 'relative'; readonly other?: undefined }
    | { readonly assumed: 'order' | 'period'; readonly other: CalendarDay }
  );

export type ImpossibleDay = Range & { readonly kind: 'impossible'; readonly date: ImpossibleDate };

/** A date in a text and its position (`to` excluded). `unread`: it looks like a date, but its day is unclear. */
export type StatedDate = StatedDay | ImpossibleDay | (Range & { readonly kind: 'unread' });

/** The longest time in years until 29 February returns, as from 1896 to 1904. */
const LONGEST_LEAP = 8;
/** Two-digit years from here on belong to the last century. */
const FIRST_OF_1900S = 70;

const NAMES = Object.keys(MONTH_NAMES).join('|');
const spellOrdinals = createSpellOrdinals(NAMES);
const MONTH = `(?<name>${NAMES})${FILLER}*(?![a-z])(?:\\.(?=,?[\\s-]?['’\\d-]))?`;
const FULL_YEAR = '(?<year>(?:19|20|21)\\d{2})(?!\\d)';
const DAY = `(?<day>\\d{1,2})${FILLER}*(?:st|nd|rd|th|:?[ae])?(?!\\w)`;
/**
 * The year after a month's name. Two bare digits are a year only at the end of a sentence or clause. After any other
 * long number the date is not read, since the number may be a mistyped year.
 */
const YEAR = `(?:${[
  `[\\s,.-]{0,3}(?:of |in |ar )?${FULL_YEAR}`,
  "\\s?['’-](?<year>\\d{2})(?!\\w)",
  '\\s(?<year>\\d{2})(?=\\s*(?:[,.?!;)]|$)|\\s(?:when|nar|and|och|so|sa)\\b)',
  `,?\\s(?<ago>${RELATIVE_YEAR})(?!\\w)`,
  '(?![\\s,.-]{0,3}\\d{3})',
].join('|')})`;

/** Six digits may be an id, and a bare year part of a name, so they are a date only after such a word. */
const ANNOUNCED = `(?<=\\b(?:on|the|den|date|datum|since|sedan|pack|maps|${LEVEL_PATTERN}|bought|purchased|kop(?:t|te)) )`;

const FORMS = [
  `${FULL_YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  '(?<year>(?:19|20|21)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])',
  `${ANNOUNCED}(?<year>[012]\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])`,
  // With the day first, this would be a year before the network began; in Sweden it is a common short form.
  '(?<year>\\d{2})-(?<month>\\d{2})-(?<day>0[1-9])',
  `(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})(?:\\s?[-/.]\\s?(?<year>\\d{2}|(?:19|20|21)\\d{2})|\\s${FULL_YEAR}|,?\\s(?<ago>${RELATIVE_YEAR})(?!\\w))`,
  '(?<first>\\d{1,2})/(?<second>\\d{1,2})',
  `${FULL_YEAR}[\\s,.-]{1,2}${MONTH}[\\s-]?${DAY}`,
  `(?<day>\\d{1,2})${FILLER}*(?:st|nd|rd|th|:?[ae]|\\.)?[\\s./-]{0,2}(?:(?:day )?of |i )?${MONTH}${YEAR}`,
  `(?<![a-z])${MONTH}[\\s-]{0,2}(?:the )?${DAY}${YEAR}`,
];

/** "I may", "this may" and "next may" are no months. */
const IN_MONTH = '(?<which>last|in|since|during|from|fran|forra|sedan|under|(?:i|this|next|nasta)(?! may\\b))';
const OF_YEAR = `,?\\s(?:of |in |ar )?(?:${FULL_YEAR}|(?<ago>${RELATIVE_YEAR})(?!\\w))`;
const PARTIAL_FORMS = [
  `(?<![a-z])${IN_MONTH} (?:early |late |mid[- ]|mitten av |borjan av |slutet av )?${MONTH}(?:${OF_YEAR}|(?! \\d))(?<partial>)`,
  `(?<![a-z])${MONTH}${OF_YEAR}(?<partial>)`,
  `(?:(?<![a-z])(?:in|during|i|under|aret) |${ANNOUNCED})${FULL_YEAR}(?![-/.]?\\d)(?<partial>)`,
];

const UNREAD = [
  `(?<![\\w-])\\d{1,2}(?:st|nd|rd|th|:?[ae])?,? (?:of )?[a-z${FILLER}]{3,12}(?<!s),? \\d{4}(?!\\d)`,
  `(?<![a-z])(?:${NAMES})${FILLER}*,? \\d+`,
  '\\d{1,4}(?<between>[-/])\\d{1,4}\\k<between>\\d{2,4}',
  '(?<![a-z])(?:(?:last|this|forra) (?:early |late )?(?:spring|summer|autumn|fall|winter|christmas|easter|midsummer)|(?:spring|summer|autumn|fall|winter) (?:of )?20\\d\\d)',
  '(?<![a-z])(?:i (?:varas|somras|hostas|vintras|julas|paskas)|(?:varen|sommaren|hosten|vintern) 20\\d\\d)(?![a-z])',
  '(?<![a-z])(?:q[1-4]|kvartal [1-4])(?: (?:of )?20\\d\\d)?(?![a-z\\d])',
  '(?<![a-z])(?:a |some |many |few |several |long |short ){0,2}(?:while|time|days|weeks|months|years|long) (?:ago|back)',
  '(?<![a-z])(?:ett tag|en tid|lange|nagra (?:dagar|veckor|manader|ar)) (?:sedan|sen)',
].map((form) => `(?:${form})(?<unread>)`);

const BEFORE = '(?<![\\d])(?<!\\d[-/.])';
const AFTER = '(?![\\d%])(?![-/.]\\d)';
const WORDED = [...PARTIAL_FORMS, ...RELATIVE_FORMS.map((form) => `(?<![a-z])(?:${form})(?![a-z])`)];
const DATE = new RegExp(`${BEFORE}(?:${[...FORMS, ...WORDED, ...UNREAD].join('|')})${AFTER}`, 'g');

/** A cheap check before {@link readDates}: every date has a digit or one of these words. */
export function mayStateDate(text: string): boolean {
  return MAY_STATE_DATE.test(text);
}

const MAY_STATE_DATE =
  /[\d０-９]|\b(?:ago|back|sedan|sen|tillbaka|last|this|next|today|yesterday|i ?dag|i ?g[åa]r|i ?f[öo]rrg[åa]r|fjol|f[öo]rrfjol|denna|n[äa]sta|f[öo]rra|f[öo]rrf[öo]rra)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:m[åa]n|tis|ons|tors|fre|l[öo]r|s[öo]n)dag|f[öo]rra|f[öo]rrf|n[äa]sta|\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|o[ck]t|nov|dec|in may)|\bof [jfmasond]\w*(?:er|ry|st|il|ch)\b|spring|summer|autumn|winter|christmas|easter|\bfall\b|v[åa]r(?:as|en)|som(?:ras|mar)|h[öo]st|vint(?:ras|ern)|\bq[1-4]\b|kvartal/i;

/**
 * Finds the dates in a folded text, in order, in any form common in English and Swedish.
 *
 * In numeric dates the day comes first, or the month if `order` says so or only that is possible: 1/9/2020 is
 * 1 September, 9/15/2020 is 15 September. A date without a year is the latest such day up to today. Two-digit years
 * are 1970 to 2069. "Today" counts only in a text without any other date.
 */
export function readDates(text: string, today: CalendarDay, order: DateOrder = 'dayFirst'): StatedDate[] {
  const dates = [...plain(text).matchAll(DATE)].map(({ 0: { length }, index, groups = {} }): StatedDate => {
    const range = { from: index, to: index + length };
    if (groups.unread !== undefined) return { ...range, kind: 'unread' };
    const relative = groups.partial === undefined ? relativeDate(groups, today) : partialDate(groups, today);
    if (relative) return { ...range, ...fromRelative(relative) };
    return { ...range, ...calendarDate(groups, today, order) };
  });
  const isToday = (date: StatedDate) => /^(?:today|i ?dag)$/.test(text.slice(date.from, date.to));
  return dates.every(isToday) ? dates : dates.filter((date) => !isToday(date));
}

/** Gives full-width digits, other dashes, mistyped months and ordinals in words their usual form, at the same place. */
function plain(text: string): string {
  const usual = text
    .replace(/[\uFF0D-\uFF19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[‐-―−]/g, '-');
  return spellOrdinals(spellMonths(usual));
}

type Groups = Readonly<Record<string, string | undefined>>;
type WithoutRange<T> = T extends unknown ? Omit<T, 'from' | 'to'> : never;

function fromRelative({ day, last }: RelativeDate): WithoutRange<StatedDate> {
  const found = { kind: 'day', day, yearGiven: true } as const;
  return last ? { ...found, assumed: 'period', other: last } : { ...found, assumed: 'relative' };
}

function partialDate(groups: Groups, today: CalendarDay): RelativeDate | undefined {
  const { name, which } = groups;
  const year = statedYear(groups, today);
  if (name) return monthPeriod(name, { year, which }, today);
  return year === undefined ? undefined : yearPeriod(year);
}

function calendarDate(groups: Groups, today: CalendarDay, order: DateOrder): WithoutRange<StatedDate> {
  const year = statedYear(groups, today);
  const toDay = (day: number, month: number) =>
    year === undefined ? latestDay(month, day, today) : dayOf(year, month, day);
  const [day, month] = dayAndMonth(groups, order);
  const found = toDay(day, month);
  if (!found) return { kind: 'impossible', date: { day, month, year } };
  const other = groups.first && day !== month ? toDay(month, day) : undefined;
  const read = { kind: 'day', day: found, yearGiven: year !== undefined } as const;
  return other ? { ...read, assumed: 'order', other } : read;
}

function dayAndMonth({ name, day, month, first, second }: Groups, order: DateOrder): [day: number, month: number] {
  if (name) return [Number(day), MONTH_NAMES[name] ?? 0];
  if (month) return [Number(day), Number(month)];
  const [one, other] = [Number(first), Number(second)];
  const isMonthFirst = one <= 12 && (other > 12 || order === 'monthFirst');
  return isMonthFirst ? [other, one] : [one, other];
}

function statedYear({ year, ago }: Groups, today: CalendarDay): number | undefined {
  if (ago) return relativeYear(ago, today);
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
