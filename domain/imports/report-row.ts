import type { CalendarDay } from '../time/calendar-day.ts';
import { memoize } from './memoize.ts';
import type { ReportColumn, ReportColumns } from './report-columns.ts';
import { type DateOrder, readDate } from './report-date.ts';

type RowErrorKind =
  | 'missing'
  | 'malformed'
  | 'unknown'
  | 'extraCells'
  | 'tooLong'
  | 'notYesOrNo'
  | 'unreadableDate'
  | 'impossibleDate'
  | 'ambiguousDate';

/** Why a row does not count. `row` is the row of the sheet, from 1; `column` is undefined for cells under no header. */
export type RowError = { readonly row: number; readonly column: ReportColumn | undefined; readonly kind: RowErrorKind };

/** The cells of one row, by column. What is refused makes the row an error, whatever else is read of it. */
export type Cells = {
  /** Without spaces at its ends; empty where the report has no such column. */
  text(column: ReportColumn): string;
  /** A text that must not be long, shared. */
  short(column: ReportColumn): string;
  /** Equal texts share one value, so that a large report stays small. */
  shared(text: string): string;
  yes(column: ReportColumn): boolean;
  /** Undefined where the cell is empty, or where other rows have yet to tell which number is the day. */
  day(column: ReportColumn): CalendarDay | undefined;
  has(column: ReportColumn): boolean;
  refuse(column: ReportColumn | undefined, kind: RowErrorKind): void;
};

/** Dates such as 3/4/2021, by the column that they stand in, which is their place in the record too. */
type OpenDates = Readonly<Partial<Record<ReportColumn, Readonly<Record<DateOrder, CalendarDay>>>>>;

/** A row of which other rows of the file have yet to tell which number of a date is the day. */
export type UndecidedRow<Row> = {
  readonly kind: 'undecided';
  readonly row: number;
  readonly record: Row;
  readonly open: OpenDates;
};

export type DecidedRow<Row> =
  | { readonly kind: 'record'; readonly record: Row }
  | { readonly kind: 'errors'; readonly errors: readonly RowError[] };

/** Reads the rows under one header, and notes the orders of day and month that their dates show. */
export type RowReader<Row> = {
  read(cells: readonly string[], row: number): DecidedRow<Row> | UndecidedRow<Row>;
  readonly orders: ReadonlySet<DateOrder>;
};

/** Longer names, skills and addresses are a slip in the file; a card could not show them either. */
const LONGEST = 400;

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'ja', 'j', 'true', '1', 'sant', 'x']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'nej', 'false', '0', 'falskt', '', '-']);

/** @param toRecord makes a record of a row, as far as nothing in it is refused */
export function createRowReader<Row extends object>(
  columns: ReportColumns,
  width: number,
  toRecord: (cells: Cells) => Row,
): RowReader<Row> {
  const orders = new Set<DateOrder>();
  const dateOf = memoize(readDate);
  const shared = memoize((text) => text);
  return { read, orders };

  function read(cells: readonly string[], row: number): DecidedRow<Row> | UndecidedRow<Row> {
    const errors: RowError[] = [];
    let open: OpenDates | undefined;
    const refuse = (column: ReportColumn | undefined, kind: RowErrorKind) => void errors.push({ row, column, kind });
    const text = (column: ReportColumn) => cells[columns.get(column) ?? -1]?.trim() ?? '';
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) refuse(undefined, 'extraCells');
    const record = toRecord({
      text,
      short(column) {
        const long = text(column);
        if (long.length > LONGEST) refuse(column, 'tooLong');
        return shared(long);
      },
      shared,
      yes(column) {
        const answer = text(column).toLowerCase();
        if (!YES.has(answer) && !NO.has(answer)) refuse(column, 'notYesOrNo');
        return YES.has(answer);
      },
      day(column) {
        const reading = dateOf(text(column));
        if (reading.kind === 'impossible') refuse(column, 'impossibleDate');
        if (reading.kind === 'unreadable') refuse(column, 'unreadableDate');
        if (reading.kind === 'either') open = { ...open, [column]: reading };
        if (reading.kind !== 'day') return undefined;
        if (reading.order) orders.add(reading.order);
        return reading.day;
      },
      has: (column) => columns.has(column),
      refuse,
    });
    if (errors.length > 0) return { kind: 'errors', errors };
    return open ? { kind: 'undecided', row, record, open } : { kind: 'record', record };
  }
}

/** The record of a row, once the order of the file's dates is known; without it, what is wrong with the row. */
export function decideRow<Row extends object>(
  { row, record, open }: UndecidedRow<Row>,
  order: DateOrder | undefined,
): DecidedRow<Row> {
  const dates = Object.entries(open) as [ReportColumn, Readonly<Record<DateOrder, CalendarDay>>][];
  if (!order) return { kind: 'errors', errors: dates.map(([column]) => ({ row, column, kind: 'ambiguousDate' })) };
  const days = Object.fromEntries(dates.map(([column, either]) => [column, either[order]]));
  return { kind: 'record', record: { ...record, ...days } };
}
