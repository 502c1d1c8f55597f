import { showDay } from '../../cards/text/show-day.ts';
import type { Language } from '../../domain/language.ts';
import { addDays, addMonths, addYears, type CalendarDay } from '../../domain/time/calendar-day.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const PLACEHOLDER = /\{(?:(PCMOVE)|(PMC)|(M)?(?:M-(\d+))?:?D([+-]\d+)(?:-(\d+)y)?)\}/g;

/** Replaces the placeholders for days in what is said by days as the bot writes them. */
export function sayDays(text: string, today: CalendarDay, language: Language): string {
  return replaceDays(text, today, (day, isMonth) => (isMonth ? month(day, language) : showDay(day, language)));
}

/** Replaces the placeholders for days in a pattern by patterns for any usual form, with or without the year. */
export function dayPatterns(pattern: string, today: CalendarDay): string {
  return replaceDays(pattern, today, (day, isMonth) => {
    const months = (['en', 'sv'] as const).map((language) => month(day, language));
    return isMonth ? `(?:${months.join('|')})` : anyForm(day, months);
  });
}

function replaceDays(text: string, today: CalendarDay, form: (day: CalendarDay, isMonth: boolean) => string): string {
  const moved = addMonths(today, -4);
  return text.replace(PLACEHOLDER, (_, isMove, isEnd, isMonth, monthsBefore = '0', days = '0', yearsBefore = '0') => {
    if (isMove) return form(moved, false);
    if (isEnd) return form(addMonths(moved, 6), false);
    const day = addYears(addDays(today, Number(days)), -Number(yearsBefore));
    return form(addMonths(day, -Number(monthsBefore)), isMonth !== undefined);
  });
}

function anyForm(day: CalendarDay, months: readonly string[]): string {
  const [year = '', monthNumber = '', dayOfMonth = ''] = day.split('-').map((part) => `${Number(part)}`);
  const names = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`;
  const date = `${dayOfMonth}(?:st|nd|rd|th|:?e)?`;
  return `(?<!\\d)(?:${[
    day,
    `${date}(?: of)? ${names}(?:,? ${year})?`,
    `${names} ${date}(?:,? ${year})?`,
    `${dayOfMonth}/${monthNumber}(?:[- /]${year})?`,
  ].join('|')})(?!\\d)`;
}

function month(day: CalendarDay, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
