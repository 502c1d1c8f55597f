import { type CalendarDay, dayOf } from '../../time/calendar-day.ts';
import { dateWord } from '../date-words.ts';
import { fullYear, readDate } from '../report-date.ts';

/** The month in a cell, as its last day. */
type MonthReading =
  | { readonly kind: 'month'; readonly lastDay: CalendarDay }
  | { readonly kind: 'impossible' | 'unreadable' | 'ambiguous' };

const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const NAME_YEAR = /^(\p{L}{3,12})\.?[\s,./'\u2019-]*(\d{4}|\d{2})$/u;
const YEAR_NAME = /^(\d{4})[\s,./-]*(\p{L}{3,12})\.?$/u;

/**
 * Reads a month written as "2021-05", "05/2021", "May 2021", "May-21" or any date in it. If a cell may be either of two dates, the
 * first of a month is meant, as in the downloads: readMonth('5/1/2021') → May 2021.
 */
export function readMonth(cell: string): MonthReading {
  const text = cell
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .trim();
  const yearFirst = YEAR_MONTH.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return monthOf(dayOf(Number(yearFirst[1]), Number(yearFirst[2]), 1));
  const yearLast = MONTH_YEAR.exec(text);
  if (yearLast) return monthOf(dayOf(Number(yearLast[2]), Number(yearLast[1]), 1));
  const [, name = '', year = ''] = NAME_YEAR.exec(text) ?? nameFirst(YEAR_NAME.exec(text));
  const word = dateWord(name);
  if (typeof word === 'object') return monthOf(dayOf(fullYear(year), word.month, 1));
  const reading = readDate(text);
  switch (reading.kind) {
    case 'day':
      return monthOf(reading.day);
    case 'either': {
      const firsts = [reading.dayFirst, reading.monthFirst].filter((day) => day.endsWith('-01'));
      return firsts.length === 1 ? monthOf(firsts[0]) : { kind: 'ambiguous' };
    }
    case 'none':
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'impossible':
      return { kind: 'impossible' };
  }
}

function nameFirst(found: RegExpExecArray | null): readonly string[] {
  return found ? [found[0], found[2] ?? '', found[1] ?? ''] : [];
}

function monthOf(day: CalendarDay | undefined): MonthReading {
  const [year = 0, month = 0] = day?.split('-').map(Number) ?? [];
  const lastDay = [31, 30, 29, 28].map((last) => dayOf(year, month, last)).find((last) => last !== undefined);
  return lastDay ? { kind: 'month', lastDay } : { kind: 'impossible' };
}
