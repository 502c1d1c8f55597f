import { addDays, type CalendarDay, dayOf, parseDay } from '../time/calendar-day.ts';
import { dateWord } from './date-words.ts';
import { serialToText } from './excel-serial.ts';
import { meansNothing } from './no-value.ts';

/** The order of day and month. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** The date in a cell. `order` is set if the numbers allow only one order. */
export type DateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly order?: DateOrder }
  | ({ readonly kind: 'either' } & Readonly<Record<DateOrder, CalendarDay>>)
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const NONE: DateReading = { kind: 'none' };
const IMPOSSIBLE: DateReading = { kind: 'impossible' };
const UNREADABLE: DateReading = { kind: 'unreadable' };

/** No certification is older: Microsoft's began in 1992. An earlier year is a mistake. */
const FIRST_YEAR = 1990;
/** No certification lasts for decades: systems write a year from here on, mostly 9999 or 2099, for "never". */
const NEVER_YEAR = 2049;
/** Two digits from here on are a year of the last century. */
const FIRST_OF_1900S = FIRST_YEAR - 1900;

/** The days from which systems count, shown where there is no date; a time zone may shift them by a day. */
const EPOCHS: ReadonlySet<string> = new Set(
  ['0001-01-01', '1600-01-01', '1601-01-01', '1753-01-01', '1858-11-17', '1899-12-30', '1900-01-01', '1904-01-01']
    .concat(['1960-01-01', '1970-01-01', '1980-01-01'])
    .flatMap((text) => parseDay(text) ?? [])
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
);

const CLOCK = String.raw`\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?|\.\d{2}(?:\.\d{2})?)`;
const ZONE = String.raw`(?:Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)`;
/** A time of day after a date, or between the day and the year as in "Thu Mar 4 10:00:00 2021". */
const TIME = new RegExp(
  String.raw`(?:[T\s,]|\s-\s)\s*(?:klo?\.?\s*)?(?:${CLOCK}|\d{1,2}(?=\s*[ap]m\b)|(?<=klo?\.?\s*)\d{1,2})\s*(?:[ap]\.?m\.?)?\s*${ZONE}?(?=$|[\s,(])`,
  'gi',
);
const IN_BRACKETS = /\s*\([^()]*\)$/;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
/** "5/3-2021" and "5/3 2021", as Swedes and Danes write: the day comes first. */
const NORDIC = /^(\d{1,2})\/(\d{1,2})[- ](\d{4}|\d{2})$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/**
 * Reads a date in a cell: ISO, numbers in either order, month names, or Excel's day count. Ignores a time of day and a
 * weekday. A text such as "N/A" or "Does not expire", and a day that systems write instead, is none.
 *
 * readDate('3/4/2021') → { kind: 'either', dayFirst: '2021-04-03', monthFirst: '2021-03-04' }
 */
export function readDate(cell: string): DateReading {
  const whole = cell
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();
  if (whole === '' || meansNothing(whole) || /^0+(?:[.,]0+)?$/.test(whole)) return NONE;
  if (SERIAL.test(whole)) return readDate(serialToText(Number(whole.replace(',', '.')), 1900) ?? '-');
  const text = withoutTime(whole);
  const words = text.match(/\p{L}+/gu)?.map(dateWord) ?? [];
  if (words.includes(undefined)) return UNREADABLE;
  const months = words.filter((word) => word !== 'aside');
  if (months.length > 1) return UNREADABLE;
  const numbers = text.match(/\d+/g) ?? [];
  if (months[0]) return readNamed(numbers, months[0].month);
  return readNumeric(text.replace(/\p{L}+\.?/gu, ' ').replace(/^[\s,.]+|[\s,.]+$/g, ''));
}

function withoutTime(text: string): string {
  return text
    .replace(IN_BRACKETS, '')
    .replace(/(?<=\d)\s*([/.])\s*(?=\d)/g, '$1')
    .replace(/^(\d{4}) ?- ?(\d{1,2}) ?- ?(\d{1,2})(?!\d)/, '$1-$2-$3')
    .replace(/(?<=^\d{4}-\d\d-\d\d)[+-]\d\d:?\d\d$/, '')
    .replace(TIME, ' ')
    .trim();
}

function readNumeric(text: string): DateReading {
  const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (iso) return toReading(iso[1], iso[3], iso[4]);
  const nordic = NORDIC.exec(text);
  if (nordic) return toReading(nordic[3], nordic[2], nordic[1]);
  const numbers = YEAR_LAST.exec(text);
  return numbers ? readNumbers(numbers) : UNREADABLE;
}

/** With dots, the day always comes first; with slashes and dashes that depends on where the file was made. */
function readNumbers([, first, separator, second, year]: readonly string[]): DateReading {
  const dayFirst = toReading(year, second, first);
  if (separator === '.') return dayFirst;
  const monthFirst = toReading(year, first, second);
  if (dayFirst.kind === 'none' || monthFirst.kind === 'none') return NONE;
  if (dayFirst.kind !== 'day') return monthFirst.kind === 'day' ? { ...monthFirst, order: 'monthFirst' } : IMPOSSIBLE;
  if (monthFirst.kind !== 'day') return { ...dayFirst, order: 'dayFirst' };
  if (dayFirst.day === monthFirst.day) return dayFirst;
  return { kind: 'either', dayFirst: dayFirst.day, monthFirst: monthFirst.day };
}

/** Reads the numbers beside a month's name: the day and the year, in this order unless the year has four digits. */
function readNamed(numbers: readonly string[], month: number): DateReading {
  const [first = '', second = '', ...others] = numbers;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (others.length > 0 || !/^\d\d?$/.test(day) || !/^(?:\d\d){1,2}$/.test(year)) return UNREADABLE;
  return toReading(year, `${month}`, day);
}

function toReading(yearText = '', monthText = '', dayText = ''): DateReading {
  const [year, month, dayOfMonth] = [fullYear(yearText), Number(monthText), Number(dayText)] as const;
  // Day 0 as Excel shows it, and the blank date of databases.
  const isZero = year === 0 || (dayOfMonth === 0 && month <= 1 && (year === 1900 || year === 2000));
  if (isZero || year >= NEVER_YEAR) return NONE;
  const day = dayOf(year, month, dayOfMonth);
  if (day !== undefined && EPOCHS.has(day)) return NONE;
  return day === undefined || year < FIRST_YEAR ? IMPOSSIBLE : { kind: 'day', day };
}

/** Returns a year of two digits in the century in which it can be a certification's. */
export function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? year + (year >= FIRST_OF_1900S ? 1900 : 2000) : year;
}
