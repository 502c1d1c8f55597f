import { afterQuiet, type ClockTime } from '../settings/quiet-hours.ts';

/** When people are likely to read, each with the minute after it. */
const TIMES: readonly (readonly [at: ClockTime, next: ClockTime])[] = [
  ['08:00', '08:01'],
  ['10:00', '10:01'],
  ['13:00', '13:01'],
  ['15:00', '15:01'],
];
const CHOICES = 8;
const MINUTE_MS = 60_000;

/**
 * The next times at which something may well be sent, by the clock of a time zone, or of UTC where it is not known.
 *
 * At 12:30 in UTC: 13:00 and 15:00 of the day, then 08:00 of the next …
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
