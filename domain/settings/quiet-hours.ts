/** A clock time, `HH:MM` from 00:00 to 23:59. */
export type ClockTime = `${number}:${number}`;

/** The time from one clock time (included) until another (excluded), past midnight if that is earlier. */
export type QuietHours = { readonly from: ClockTime; readonly until: ClockTime };

/** parseClockTime('22:00') → '22:00'; parseClockTime('24:00') → undefined */
export function parseClockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;

/**
 * Returns the first minute at or after an instant that is not quiet by the clock of a time zone (an IANA name; UTC if it
 * is unknown). Quiet hours from a time until the same time are empty.
 *
 * If the clock is set forward past their end, the quiet hours end then; if it is set back before it, they resume.
 *
 * afterQuiet(new Date('2021-09-01T21:30Z'), { from: '22:00', until: '07:00' }, 'Europe/Stockholm') → 2021-09-02T05:00Z
 */
export function afterQuiet(instant: Date, { from, until }: QuietHours, timeZone: string | undefined): Date {
  const start = minutesOf(from);
  const end = minutesOf(until);
  const clock = createClock(timeZone);
  const quietLeft = (time: number): number => {
    const now = clock(time);
    return minutesFrom(start, now) < minutesFrom(start, end) ? minutesFrom(now, end) : 0;
  };
  if (quietLeft(instant.getTime()) === 0) return instant;
  let quiet = Math.floor(instant.getTime() / MINUTE) * MINUTE;
  let loud = quiet;
  for (let left = quietLeft(loud); left > 0; left = quietLeft(loud)) {
    quiet = loud;
    loud += left * MINUTE;
  }
  if (clock(loud) === end) return new Date(loud);
  // The clock was set forward in between, so the end came earlier or was skipped.
  while (loud - quiet > MINUTE) {
    const middle = quiet + Math.floor((loud - quiet) / MINUTE / 2) * MINUTE;
    if (quietLeft(middle) > 0) quiet = middle;
    else loud = middle;
  }
  return new Date(loud);
}

/** Returns the minutes from one clock time to the next occurrence of another: 0 to 1,439. */
function minutesFrom(one: number, other: number): number {
  return (other - one + DAY_MINUTES) % DAY_MINUTES;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Returns a function from a time to the zone's clock time, in minutes after midnight. */
function createClock(timeZone = 'UTC'): (time: number) => number {
  const format = formatIn(timeZone);
  return (time) => minutesOf(format.format(time));
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, ...shape });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...shape });
    throw error;
  }
}
