import type { Language } from '../../domain/language.ts';
import { isTimeZone } from '../../domain/time/time-zone.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** showTime(new Date('2021-09-02T07:05Z'), 'Europe/Stockholm', 'en') → "09:05"; without a valid zone, "07:05 UTC" */
export function showTime(instant: Date, timeZone: string | undefined, language: Language): string {
  return instant.toLocaleTimeString(LOCALES[language], clockIn(timeZone));
}

/** showDayAndTime(…, 'en') → "3 September at 09:05"; in Swedish → "3 september kl. 09:05" */
export function showDayAndTime(instant: Date, timeZone: string | undefined, language: Language): string {
  const day = { day: 'numeric', month: 'long' } as const;
  return instant.toLocaleString(LOCALES[language], { ...day, ...clockIn(timeZone) });
}

/** showWeekdayAndTime(…, 'en') → "Friday 3 September, 09:05"; in Swedish → "fredag 3 september 09:05" */
export function showWeekdayAndTime(instant: Date, timeZone: string | undefined, language: Language): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return instant.toLocaleString(LOCALES[language], { ...day, ...CLOCK, timeZone: zoneOrUtc(timeZone) });
}

/** Names the zone if it is not the reader's own. */
function clockIn(timeZone: string | undefined): Intl.DateTimeFormatOptions {
  const isKnown = timeZone !== undefined && isTimeZone(timeZone);
  return isKnown ? { ...CLOCK, timeZone } : { ...CLOCK, timeZone: 'UTC', timeZoneName: 'short' };
}

/** Returns a valid IANA time zone: the given one if it is valid, otherwise UTC. */
export function zoneOrUtc(timeZone: string | undefined): string {
  return timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
}
