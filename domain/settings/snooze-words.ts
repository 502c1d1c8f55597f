import { fold } from '../text/fold.ts';
import { addDays, addMonths, type CalendarDay } from '../time/calendar-day.ts';
import { readDates } from '../time/stated-dates.ts';

/** Days of the week from Sunday, folded, in both languages. */
const WEEKDAYS = [
  /\b(?:sunday|sondag\w*)/,
  /\b(?:monday|mandag\w*)/,
  /\b(?:tuesday|tisdag\w*)/,
  /\b(?:wednesday|onsdag\w*)/,
  /\b(?:thursday|torsdag\w*)/,
  /\b(?:friday|fredag\w*)/,
  /\b(?:saturday|lordag\w*)/,
];
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  en: 1,
  two: 2,
  tva: 2,
  couple: 2,
  par: 2,
  three: 3,
  tre: 3,
  four: 4,
  fyra: 4,
};
const MONDAY = 1;
const DAYS_OF_WEEK = 7;
/** Nobody means a longer break; a day beyond it was read wrongly. */
const LONGEST = 366;

/** Reads the day until which somebody wants a break, after today; undefined if a sentence names none. */
export function snoozeDayNamed(sentence: string, today: CalendarDay): CalendarDay | undefined {
  const line = fold(sentence);
  const day = wordedDay(line, today) ?? statedDay(line, today);
  return day && day > today && day <= addDays(today, LONGEST) ? day : undefined;
}

function wordedDay(line: string, today: CalendarDay): CalendarDay | undefined {
  if (/\b(?:tomorrow|imorgon|i morgon|imorron)\b/.test(line)) return addDays(today, 1);
  if (/\b(?:day after tomorrow|i ?overmorgon)\b/.test(line)) return addDays(today, 2);
  const [, count, unit = ''] =
    /\b(\d{1,3}|a|an|one|en|two|tva|(?:a )?couple(?: of)?|(?:ett )?par|three|tre|four|fyra) (days?|dag(?:ar)?|weeks?|veck\w+|months?|manad\w*)\b/.exec(
      line,
    ) ?? [];
  if (count) return after(today, Number(count) || countOf(count), unit);
  if (/\b(?:next week|nasta vecka)\b/.test(line)) return next(MONDAY, today);
  if (/\b(?:next month|nasta manad)\b/.test(line)) return `${addMonths(today, 1).slice(0, 8)}01` as CalendarDay;
  const weekday = WEEKDAYS.findIndex((each) => each.test(line));
  return weekday < 0 ? undefined : next(weekday, today);
}

function countOf(words: string): number {
  return words.split(' ').reduce((count, word) => COUNTS[word] ?? count, 1);
}

function after(today: CalendarDay, count: number, unit: string): CalendarDay {
  if (/^m/.test(unit)) return addMonths(today, count);
  return addDays(today, /^d/.test(unit) ? count : count * DAYS_OF_WEEK);
}

function next(weekday: number, today: CalendarDay): CalendarDay {
  const now = new Date(`${today}T00:00Z`).getUTCDay();
  return addDays(today, (weekday - now + DAYS_OF_WEEK) % DAYS_OF_WEEK || DAYS_OF_WEEK);
}

/** A date without a year is the next one: nobody takes a break until a day that has passed. */
function statedDay(line: string, today: CalendarDay): CalendarDay | undefined {
  const date = readDates(line, today).find((each) => each.kind === 'day');
  if (date?.kind !== 'day') return undefined;
  return date.day <= today && !date.yearGiven ? addMonths(date.day, 12) : date.day;
}
