import { addDays, addMonths, addYears, type CalendarDay, dayOf, daysBetween, yearOf } from './calendar-day.ts';
import { MONTH_NAMES } from './month-names.ts';
import { NUMBER, numberOf } from './number-words.ts';

/** A day, or a period by its first and last day. */
export type RelativeDate = { readonly day: CalendarDay; readonly last?: CalendarDay };

/** The words for a year counted from today's, folded, and how far away it is. */
const YEAR_WORDS: Readonly<Record<string, number>> = {
  'the year before last': -2,
  'year before last': -2,
  'forrforra aret': -2,
  'i forrfjol': -2,
  'last year': -1,
  'i fjol': -1,
  'forra aret': -1,
  'this year': 0,
  'i ar': 0,
  'next year': 1,
  'nasta ar': 1,
};

/** A pattern for a year counted from today's: "two years ago", "i fjol". */
export const RELATIVE_YEAR = `(?:(?:for )?${NUMBER} (?:years?|yrs?|ar) (?:ago|back|sedan|sen|tillbaka)|${Object.keys(YEAR_WORDS).join('|')})`;

/** relativeYear('two years ago', '2021-03-01') → 2019 */
export function relativeYear(text: string, today: CalendarDay): number {
  return yearOf(today) + (YEAR_WORDS[text] ?? -numberOf(text.replace(/^for /, '').replace(/ \S+ \S+$/, '')));
}

const WEEKDAYS = [
  'monday|mandag',
  'tuesday|tisdag',
  'wednesday|onsdag',
  'thursday|torsdag',
  'friday|fredag',
  'saturday|lordag',
  'sunday|sondag',
].map((names) => names.split('|'));

const UNIT = 'days?|weeks?|fortnights?|months?|years?|yrs?|dag(?:ar)?|veck(?:a|or)|manad(?:er)?|ar';

/** Days, weeks and years beside today's; a future one only as a day of the week, week or month. */
export const RELATIVE_FORMS = [
  `(?:for )?(?<count>${NUMBER}) (?<unit>${UNIT}) (?:ago|back|sedan|sen|tillbaka)`,
  '(?:the )?(?<ofMonth>\\d{1,2})(?:st|nd|rd|th|:?[ae])? (?:of |i )?(?<inMonth>(?:last|this|next) month|(?:forra|denna|nasta) manad(?:en)?)',
  '(?<half>half a year ago|a half year ago|(?:for )?(?:ett )?halvar(?:et)? (?:sedan|sen))',
  '(?<near>the day before yesterday|day before yesterday|yesterday|today|i ?forrgar|i ?gar|i ?dag)',
  '(?:the )?(?<span>(?:week|month|year) before last|(?:last|this|next) (?:week|month)|last year)',
  '(?:i |under )?(?<span>forrforra (?:veckan|manaden|aret)|forra (?:veckan|manaden|aret)|denna (?:vecka|manad)|nasta (?:vecka|manad)|forrfjol|fjol)',
  `(?:the )?(?<which>on|last|this|since|next|i|pa|forra|nasta) (?<weekday>${WEEKDAYS.flat().join('|')})(?:en|s)?`,
];

type Groups = Readonly<Record<string, string | undefined>>;

/** Computes a match of {@link RELATIVE_FORMS}; undefined if it is none. */
export function relativeDate(groups: Groups, today: CalendarDay): RelativeDate | undefined {
  const { count, unit, half, near, span, weekday, which, ofMonth, inMonth } = groups;
  if (ofMonth && inMonth) return dayInMonth(Number(ofMonth), period(inMonth, today));
  if (count && unit) return { day: back(numberOf(count), unit, today) };
  if (half) return { day: addMonths(today, -6) };
  if (near) return { day: addDays(today, /before|forrgar/.test(near) ? -2 : /yester|i ?gar/.test(near) ? -1 : 0) };
  if (span) return period(span, today);
  return weekday && which ? { day: dayOfWeek(weekday, which, today) } : undefined;
}

/** A day of a month; the whole month if it has no such day. */
function dayInMonth(date: number, month: RelativeDate): RelativeDate {
  const day = addDays(month.day, date - 1);
  return date > 0 && month.last && day <= month.last ? { day } : month;
}

function back(count: number, unit: string, today: CalendarDay): CalendarDay {
  if (/^(?:y|ar)/.test(unit)) return addYears(today, -count);
  if (/^ma?[on]/.test(unit)) return addMonths(today, -count);
  const days = /^(?:w|v)/.test(unit) ? 7 : unit.startsWith('f') ? 14 : 1;
  return addDays(today, -count * days);
}

function period(span: string, today: CalendarDay): RelativeDate {
  const distance = /before|forrf/.test(span) ? -2 : /last|forra|fjol/.test(span) ? -1 : /next|nasta/.test(span) ? 1 : 0;
  if (/week|veck/.test(span)) {
    const monday = addDays(today, 7 * distance - weekdayOf(today));
    return { day: monday, last: addDays(monday, 6) };
  }
  if (/month|manad/.test(span)) {
    const first = addMonths(`${today.slice(0, 8)}01` as CalendarDay, distance);
    return monthFrom(first);
  }
  return yearPeriod(yearOf(today) + distance);
}

/** The first and the last day of a year. */
export function yearPeriod(year: number): RelativeDate {
  return { day: `${year}-01-01` as CalendarDay, last: `${year}-12-31` as CalendarDay };
}

/**
 * The first and the last day of a month. Without a year, "last March" is the latest before this month, "next March"
 * the first after it, and "in March" the latest that has begun.
 */
export function monthPeriod(
  name: string,
  { year, which }: { readonly year: number | undefined; readonly which: string | undefined },
  today: CalendarDay,
): RelativeDate | undefined {
  const month = MONTH_NAMES[name] ?? 0;
  const inThisYear = dayOf(yearOf(today), month, 1);
  if (!inThisYear) return undefined;
  const thisMonth = `${today.slice(0, 8)}01` as CalendarDay;
  if (year !== undefined) return monthFrom(addYears(inThisYear, year - yearOf(today)));
  if (/^(?:next|nasta)/.test(which ?? '')) {
    return monthFrom(inThisYear > thisMonth ? inThisYear : addYears(inThisYear, 1));
  }
  const isPast = /^(?:last|forra)/.test(which ?? '') ? inThisYear < thisMonth : inThisYear <= thisMonth;
  return monthFrom(isPast ? inThisYear : addYears(inThisYear, -1));
}

function monthFrom(first: CalendarDay): RelativeDate {
  return { day: first, last: addDays(addMonths(first, 1), -1) };
}

/** "On" and "i måndags" mean the latest such day, "next" and "på" the coming one, "last" one before today. */
function dayOfWeek(name: string, which: string, today: CalendarDay): CalendarDay {
  const index = WEEKDAYS.findIndex((names) => names.includes(name));
  const ahead = (index - weekdayOf(today) + 7) % 7;
  if (/^(?:next|pa|nasta)$/.test(which)) return addDays(today, ahead || 7);
  const ago = (7 - ahead) % 7;
  return addDays(today, -(ago || (/^(?:last|forra)$/.test(which) ? 7 : 0)));
}

/** 0 on a Monday, 6 on a Sunday. */
function weekdayOf(day: CalendarDay): number {
  const aMonday = '2001-01-01';
  return ((daysBetween(aMonday, day) % 7) + 7) % 7;
}
