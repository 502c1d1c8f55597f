import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { ImpossibleDate } from '../../domain/time/stated-dates.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const DAY = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = formats({ month: 'long' });
const MONTH_OF_YEAR = formats({ month: 'long', year: 'numeric' });

/** showDay('2021-09-02', 'en') → "2 September 2021"; in Swedish → "den 2 september 2021" */
export function showDay(day: CalendarDay, language: Language): string {
  return article(language) + DAY[language].format(Date.parse(day));
}

/** showMonth('2020-08', 'en') → "August 2020"; in Swedish → "augusti 2020" */
export function showMonth(month: string, language: Language): string {
  return MONTH_OF_YEAR[language].format(Date.parse(month));
}

/** Shows a date that does not exist: "30 February 2021", or "2021-13-45" if there is no such month. */
export function showImpossibleDate({ day, month, year }: ImpossibleDate, language: Language): string {
  if (month < 1 || month > 12) return [year, month, day].filter((part) => part !== undefined).join('-');
  const name = MONTH[language].format(Date.UTC(2000, month - 1));
  return article(language) + [day, name, year].filter((part) => part !== undefined).join(' ');
}

function article(language: Language): string {
  return language === 'sv' ? 'den ' : '';
}

/** Days have no time zone; formatted in UTC, they are the same on any machine. */
function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  const format = (language: Language) => new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  return { en: format('en'), sv: format('sv') };
}
