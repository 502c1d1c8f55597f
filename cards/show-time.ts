import type { Language } from '../domain/faq/entry.ts';
import { isTimeZone } from '../domain/time-zone.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** showTime(new Date('2021-09-02T07:05Z'), 'Europe/Stockholm', 'en') → "09:05"; UTC where the zone is not known */
export function showTime(instant: Date, timeZone: string | undefined, language: Language): string {
  return instant.toLocaleTimeString(LOCALES[language], { ...CLOCK, timeZone: knownZone(timeZone) });
}

/** showDayAndTime(…, 'en') → "3 Sept, 09:05"; in Swedish → "3 sep. 09:05" */
export function showDayAndTime(instant: Date, timeZone: string | undefined, language: Language): string {
  const day = { day: 'numeric', month: 'short' } as const;
  return instant.toLocaleString(LOCALES[language], { ...day, ...CLOCK, timeZone: knownZone(timeZone) });
}

/** showWeekdayAndTime(…, 'en') → "Friday 3 September, 09:05"; in Swedish → "fredag 3 september 09:05" */
export function showWeekdayAndTime(instant: Date, timeZone: string | undefined, language: Language): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return instant.toLocaleString(LOCALES[language], { ...day, ...CLOCK, timeZone: knownZone(timeZone) });
}

/** A zone by its IANA name, or UTC. */
export function knownZone(timeZone: string | undefined): string {
  return timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
}
