import { addDays, addMonths, addYears, type CalendarDay, dayOf, daysBetween, yearOf } from '../../time/calendar-day.ts';
import { MONTH_NAMES } from '../../time/month-names.ts';
import { NUMBER, numberOf } from '../../time/number-words.ts';
import type { Period } from '../../time/period.ts';
import type { Mention } from './mention.ts';
import type { MessageText, Word } from './words.ts';

const A_MONDAY = '2001-01-01';

const UNIT = '(?<unit>days?|weeks?|months?|years?|dag(?:ar|arna)?|veck(?:a|or|orna|an)|manad(?:er|erna|en)?|ar(?:en)?)';
const COUNT = `(?<count>${NUMBER})`;
const MONTH = `(?<month>${Object.keys(MONTH_NAMES).join('|')})`;
const SEASON = '(?<season>spring|summer|autumn|fall|winter|var(?:en)?|sommar(?:en)?|host(?:en)?|vinter(?:n)?)';
const SPAN = '(?<span>week|month|quarter|year|veckan?|manad(?:en)?|kvartal(?:et)?|aret|ar)';
const COMING = '(?:next|coming|upcoming|nasta|kommande|narmaste)';
const PRESENT = '(?:this|current|denna|detta|den har|det har|innevarande)';
const PAST = '(?:last|previous|past|forra|forrige|senaste|i fjol)';

/** What people ask about days to come with. A month or season without a year is the one that ends next. */
const FORMS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:within|in the next|over the next|for the next|during the next|the next|next|inom|de narmaste|narmaste|de kommande|kommande|under de narmaste)(?: the| de)? ${COUNT} ${UNIT}(?<ahead>)`,
    `(?:in|om) ${COUNT} ${UNIT}(?<after>)`,
    `(?:(?<next>${COMING})|(?<present>${PRESENT})|(?<past>${PAST})) ${SPAN}`,
    '(?<thisYear>i ar|arsskiftet|year[- ]end|new year|nyar|end of (?:the|this) year|slutet (?:av|pa) aret)',
    `(?:(?:in|during|by|before|until|till|to|this|next|coming|i|under|till|innan|fore|nasta|kommande|om)(?: the)? )?${SEASON}(?: (?<year>20\\d\\d))?`,
    `(?:in|during|i|under|this|next|nasta|kommande) ${MONTH}(?! \\d)(?<forward>)`,
    '(?:q(?<quarter>[1-4])|kvartal (?<kvartal>[1-4]))(?: (?<ofYear>20\\d\\d))?',
    '(?<tomorrow>tomorrow|imorgon|i morgon)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Each form has a word that begins like one of these, or the Swedish for "year" or "spring" after such a word. */
const CUES = new Set(
  [
    'day',
    'wee',
    'mon',
    'qua',
    'yea',
    'spr',
    'sum',
    'aut',
    'fal',
    'win',
    'tom',
    'new',
    'nya',
    'ars',
    'slu',
    'end',
    'dag',
    'vec',
  ]
    .concat(['man', 'kva', 'som', 'hos', 'vin', 'imo', 'q1', 'q2', 'q3', 'q4'])
    .concat(Object.keys(MONTH_NAMES).map((name) => name.slice(0, 3))),
);
const YEAR_OR_SPRING = new Set(['ar', 'aret', 'aren', 'var', 'varen']);
const BEFORE_YEAR = /^(?:i|nasta|kommande|forra|detta|denna|den|har|det|innan|fore|till|under|om|\d+|tva|tre|ett)$/;

function mayHavePeriod(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => {
    if (CUES.has(text.slice(0, 3)) || text === 'morgon') return true;
    return YEAR_OR_SPRING.has(text) && BEFORE_YEAR.test(words[index - 1]?.text ?? '');
  });
}

const BEFORE = /^(?:before|innan|fore|until|till) /;

/** Finds periods and days to come: "within 60 days", "next quarter", "i vår". */
export function findPeriods({ folded, words }: MessageText, today: CalendarDay): Mention[] {
  if (!mayHavePeriod(words)) return [];
  return [...folded.matchAll(FORMS)].flatMap(({ 0: text, index, groups = {} }): Mention[] => {
    const range = { from: index, to: index + text.length };
    if (groups.tomorrow) return [{ kind: 'day', day: addDays(today, 1), ...range }];
    if (groups.after !== undefined) return [{ kind: 'day', day: ahead(groups, today), ...range }];
    const period = periodOf(groups, today);
    if (!period) return [];
    const isBefore = BEFORE.test(text) && period.from > today;
    return [{ kind: 'period', period: isBefore ? { from: today, to: addDays(period.from, -1) } : period, ...range }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function periodOf(groups: Groups, today: CalendarDay): Period | undefined {
  if (groups.ahead !== undefined) return { from: today, to: ahead(groups, today) };
  if (groups.span) return spanOf(groups.span, groups.next ? 1 : groups.past ? -1 : 0, today);
  if (groups.thisYear) return { from: today, to: `${yearOf(today)}-12-31` as CalendarDay };
  if (groups.season) return seasonOf(groups.season, groups.year, today);
  if (groups.month) return nextMonths(MONTH_NAMES[groups.month] ?? 1, 1, today);
  const quarter = Number(groups.quarter ?? groups.kvartal);
  if (!quarter) return undefined;
  const first = quarter * 3 - 2;
  return groups.ofYear ? monthsFrom(dayOf(Number(groups.ofYear), first, 1), 3) : nextMonths(first, 3, today);
}

function ahead({ count = '', unit = '' }: Groups, today: CalendarDay): CalendarDay {
  const number = numberOf(count);
  if (/^(?:y|ar)/.test(unit)) return addYears(today, number);
  if (/^m/.test(unit)) return addMonths(today, number);
  return addDays(today, number * (/^(?:w|v)/.test(unit) ? 7 : 1));
}

function spanOf(span: string, distance: number, today: CalendarDay): Period | undefined {
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  if (/^(?:week|veck)/.test(span)) {
    const sinceMonday = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7;
    const monday = addDays(today, 7 * distance - sinceMonday);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (/^m/.test(span)) return monthsFrom(addMonths(dayOf(year, month, 1) ?? today, distance), 1);
  if (/^(?:q|k)/.test(span)) {
    const first = dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1) ?? today;
    return monthsFrom(addMonths(first, 3 * distance), 3);
  }
  return { from: `${year + distance}-01-01` as CalendarDay, to: `${year + distance}-12-31` as CalendarDay };
}

const SEASON_STARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:spring|var)/, 3],
  [/^(?:summer|sommar)/, 6],
  [/^(?:autumn|fall|host)/, 9],
  [/^(?:winter|vint)/, 12],
];

function seasonOf(season: string, year: string | undefined, today: CalendarDay): Period | undefined {
  const start = SEASON_STARTS.find(([pattern]) => pattern.test(season))?.[1] ?? 3;
  return year ? monthsFrom(dayOf(Number(year), start, 1), 3) : nextMonths(start, 3, today);
}

/** Returns the months from a month of the year on, in the first year in which they have not ended. */
function nextMonths(month: number, count: number, today: CalendarDay): Period | undefined {
  const years = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
  const periods = years.flatMap((year) => monthsFrom(dayOf(year, month, 1), count) ?? []);
  return periods.find(({ to }) => to >= today);
}

function monthsFrom(first: CalendarDay | undefined, count: number): Period | undefined {
  return first && { from: first, to: addDays(addMonths(first, count), -1) };
}
