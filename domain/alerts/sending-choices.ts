import { afterQuiet, type ClockTime } from '../settings/quiet-hours.ts';

/** Times at which people are likely to read, each with the minute after it. */
const TIMES: readonly (readonly [at: ClockTime, next: ClockTime])[] = [
  ['08:00', '08:01'],
  ['10:00', '10:01'],
  ['13:00', '13:01'],
  ['15:00', '15:01'],
];
const CHOICES = 8;
const MINUTE_MS = 60_000;

/**
 * Returns the next good times for sending, by the clock of a time zone (UTC if it is unknown).
 *
 * At 12:30 in UTC: 13:00 and 15:00 the same day, then 08:00 the next day …
 */
export function sendingChoices(now: Date, timeZone: string | undefined): Date[] {
  const choices: Date[] = [];
  let last = now;
  while (choices.length < CHOICES) {
    const after = new Date(last.getTime() + MINUTE_MS);
    const next = TIMES.map(([until, from]) => afterQuiet(after, { from, until }, timeZone).getTime());
    last = new Date(Math.floor(Math.min(...next) / MINUTE_MS) * MINUTE_MS);
    choices.push(last);
  }
  return choices;
}
