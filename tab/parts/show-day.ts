import type { Day } from '../api-types/day.ts';
import type { Language } from '../words.ts';

/** Returns the browser's own locale for this language, so that dates follow the reader's region. */
function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag.startsWith(language)) ?? (language === 'en' ? 'en-GB' : 'sv-SE');
}

/** Returns "2 September 2021", as in the chat. A day has no time zone; UTC keeps it from shifting. */
export function showDay(day: Day, language: Language): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
}

/** Returns "Sept", and for a January "Jan 2022". */
export function showMonth(day: Day, language: Language): string {
  const year = day.slice(5, 7) === '01' ? ({ year: 'numeric' } as const) : {};
  return new Date(`${day}T00:00Z`).toLocaleDateString(localeOf(language), { month: 'short', timeZone: 'UTC', ...year });
}
