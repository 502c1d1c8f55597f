import type { Day } from '../api-types/day.ts';
import type { Language } from '../words.ts';

/** The reader's own way of writing dates, where their browser is set to the language that the tab speaks. */
function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag.startsWith(language)) ?? (language === 'en' ? 'en-GB' : 'sv-SE');
}

/** "2 September 2021", as the bot writes it, too. Days have no time zone; read as UTC they stay what they are. */
export function showDay(day: Day, language: Language): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
}

/** "Sept", and with its year in January. */
export function showMonth(day: Day, language: Language): string {
  const year = day.slice(5, 7) === '01' ? ({ year: 'numeric' } as const) : {};
  return new Date(`${day}T00:00Z`).toLocaleDateString(localeOf(language), { month: 'short', timeZone: 'UTC', ...year });
}
