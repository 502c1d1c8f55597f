import { type CalendarDay, dayOf } from '../time/calendar-day.ts';
import { serialToText } from './excel-serial.ts';

/** The order of day and month. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** The date in a cell. `order` is set if the numbers allow only one order. */
export type DateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly order?: DateOrder }
  | ({ readonly kind: 'either' } & Readonly<Record<DateOrder, CalendarDay>>)
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const IMPOSSIBLE: DateReading = { kind: 'impossible' };

/** The months by the first three letters of their English and Swedish names. */
const MONTHS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  maj: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
});

/** No certification is older; an earlier year is a mistake. */
const FIRST_YEAR = 1900;

const TIME = /[T\s,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAME_YEAR = /^(\d{1,2})[\s.-]+(\p{L}{3,9})\.?[\s,-]+(\d{4})$/u;
const NAME_DAY_YEAR = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/u;
const SERIAL = /^\d{5}(\.\d+)?$/;

/**
 * Reads a date in a cell: ISO, numbers in either order, month names, or Excel's day count. Ignores a time of day.
 *
 * readDate('3/4/2021') → { kind: 'either', dayFirst: '2021-04-03', monthFirst: '2021-03-04' }
 */
export function readDate(cell: string): DateReading {
  const text = cell.trim().replace(TIME, '');
  if (text === '') return { kind: 'none' };
  const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (iso) return toReading(dateOf(iso[1], iso[3], iso[4]));
  const numbers = YEAR_LAST.exec(text);
  if (numbers) return readNumbers(numbers);
  const dayFirst = DAY_NAME_YEAR.exec(text);
  if (dayFirst) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const nameFirst = NAME_DAY_YEAR.exec(text);
  if (nameFirst) return named(nameFirst[2], nameFirst[1], nameFirst[3]);
  if (SERIAL.test(text)) return readDate(serialToText(Number(text), 1900) ?? '');
  return { kind: 'unreadable' };
}

/** With dots, the day always comes first; with slashes and dashes that depends on where the file was made. */
function readNumbers([, first, separator, second, end = '']: readonly string[]): DateReading {
  const year = end.length === 2 ? `20${end}` : end;
  const dayFirst = dateOf(year, second, first);
  if (separator === '.') return toReading(dayFirst);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst && monthFirst) {
    return dayFirst === monthFirst ? toReading(dayFirst) : { kind: 'either', dayFirst, monthFirst };
  }
  if (dayFirst) return { kind: 'day', day: dayFirst, order: 'dayFirst' };
  return monthFirst ? { kind: 'day', day: monthFirst, order: 'monthFirst' } : IMPOSSIBLE;
}

function named(day = '', name = '', year = ''): DateReading {
  const month = MONTHS[name.slice(0, 3).toLowerCase()];
  return month === undefined ? { kind: 'unreadable' } : toReading(dateOf(year, `${month}`, day));
}

function toReading(day: CalendarDay | undefined): DateReading {
  return day === undefined ? IMPOSSIBLE : { kind: 'day', day };
}

function dateOf(year = '', month = '', dayOfMonth = ''): CalendarDay | undefined {
  return Number(year) < FIRST_YEAR ? undefined : dayOf(Number(year), Number(month), Number(dayOfMonth));
}
