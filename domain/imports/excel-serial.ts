import { addDays } from '../time/calendar-day.ts';

/** The year in which a workbook's day count begins. */
export type Epoch = 1900 | 1904;

/** The difference between the two day counts. */
const DAYS_TO_1904 = 1462;
const LAST = 2_958_465; /* 9999-12-31 */
/** Excel has a day that never existed, for compatibility with Lotus 1-2-3. */
const LEAP_DAY_OF_1900 = 60;

/**
 * Converts an Excel date to `YYYY-MM-DD`, without its time of day. Serial 60 becomes the impossible 1900-02-29.
 *
 * serialToText(44197, 1900) → '2021-01-01'
 */
export function serialToText(serial: number, epoch: Epoch): string | undefined {
  const days = Math.floor(serial) + (epoch === 1904 ? DAYS_TO_1904 : 0);
  if (days < 1 || days > LAST) return undefined;
  if (days === LEAP_DAY_OF_1900) return '1900-02-29';
  return addDays(days < LEAP_DAY_OF_1900 ? '1899-12-31' : '1899-12-30', days);
}
