import type { CalendarDay } from '../time/calendar-day.ts';
import { cleanCell, isBlankCell, isEmptyMark } from './clean-cell.ts';
import { memoize } from './memoize.ts';
import type { ReportColumn, ReportColumns } from './report-columns.ts';
import { type DateOrder, type DateReading, readDate } from './report-date.ts';

type RowErrorKind =
  | 'missing'
  | 'malformed'
  | 'rounded'
  | 'unknown'
  | 'extraCells'
  | 'tooLong'
  | 'notYesOrNo'
  | 'unreadableDate'
  | 'impossibleDate'
  | 'ambiguousDate';

/**
 * An error in a row. `row` counts from 1 in the sheet, which is named if the file has several; `column` is undefined for
 * cells without a header.
 */
export type RowError = {
  readonly row: number;
  readonly sheet?: string;
  readonly column: ReportColumn | undefined;
  readonly kind: RowErrorKind;
};

/** The cells of one row, by column. Refusing a cell makes the whole row an error. */
export type Cells = {
  /** The cleaned text; empty if the report has no such column. */
  text(column: ReportColumn): string;
  /** A text that must not be long, as a shared string; empty for a mark such as `N/A`. */
  short(column: ReportColumn): string;
  /** Returns the same string for equal texts, so that a large report needs little memory. */
  shared(text: string): string;
  yes(column: ReportColumn): boolean;
  /** Undefined if the cell has no date, or if the order of day and month is still open. */
  day(column: ReportColumn): CalendarDay | undefined;
  /** Like `day`, but refuses a cell without a date. */
  requiredDay(column: ReportColumn): CalendarDay | undefined;
  has(column: ReportColumn): boolean;
  refuse(column: ReportColumn | undefined, kind: RowErrorKind): void;
};

/** Ambiguous dates such as 3/4/2021, by their column, which is also their field in the record. */
type OpenDates = Readonly<Partial<Record<ReportColumn, Readonly<Record<DateOrder, CalendarDay>>>>>;

type Place = Pick<RowError, 'row' | 'sheet'>;

/** A row with ambiguous dates, whose order of day and month follows from other rows. */
export type UndecidedRow<Row> = {
  readonly kind: 'undecided';
  readonly place: Place;
  readonly record: Row;
  readonly open: OpenDates;
};

export type DecidedRow<Row> =
  | { readonly kind: 'record'; readonly record: Row }
  | { readonly kind: 'errors'; readonly errors: readonly RowError[] };

/** Reads the rows below a header. */
export type RowReader<Row> = {
  read(row: Place & { readonly cells: readonly string[] }): DecidedRow<Row> | UndecidedRow<Row>;
};

type RowReading<Row> = {
  readonly columns: ReportColumns;
  readonly width: number;
  /** Converts a row to a record, which is used only if no cell was refused. */
  readonly toRecord: (cells: Cells) => Row;
  /** Collects the orders of day and month in the dates. */
  readonly orders: Set<DateOrder>;
};

/** Longer names, skills and addresses are mistakes in the file; no card could show them either. */
const LONGEST = 400;

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'ja', 'j', 'true', '1', 'sant', 'x']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'nej', 'false', '0', 'falskt', '', '-']);

export function createRowReader<Row extends object>({
  columns,
  width,
  toRecord,
  orders,
}: RowReading<Row>): RowReader<Row> {
  const dateOf = memoize(readDate);
  const shared = memoize((text) => text);
  return { read };

  function read({ cells, row, sheet }: Parameters<RowReader<Row>['read']>[0]): DecidedRow<Row> | UndecidedRow<Row> {
    const place = sheet === undefined ? { row } : { row, sheet };
    const errors: RowError[] = [];
    let open: OpenDates | undefined;
    const refuse = (column: ReportColumn | undefined, kind: RowErrorKind) =>
      void errors.push({ ...place, column, kind });
    const text = (column: ReportColumn) => cleanCell(cells[columns.get(column) ?? -1] ?? '');
    if (cells.length > width && !cells.slice(width).every(isBlankCell)) refuse(undefined, 'extraCells');
    const record = toRecord({
      text,
      short(column) {
        const long = text(column);
        if (long.length > LONGEST) refuse(column, 'tooLong');
        return isEmptyMark(long) ? '' : shared(long);
      },
      shared,
      yes(column) {
        const answer = text(column).toLowerCase();
        if (!YES.has(answer) && !NO.has(answer)) refuse(column, 'notYesOrNo');
        return YES.has(answer);
      },
      day: (column) => toDay(column, dateOf(text(column))),
      requiredDay(column) {
        const reading = dateOf(text(column));
        if (reading.kind === 'none') refuse(column, 'missing');
        return toDay(column, reading);
      },
      has: (column) => columns.has(column),
      refuse,
    });
    if (errors.length > 0) return { kind: 'errors', errors };
    return open ? { kind: 'undecided', place, record, open } : { kind: 'record', record };

    function toDay(column: ReportColumn, reading: DateReading): CalendarDay | undefined {
      if (reading.kind === 'impossible') refuse(column, 'impossibleDate');
      if (reading.kind === 'unreadable') refuse(column, 'unreadableDate');
      if (reading.kind === 'either') open = { ...open, [column]: reading };
      if (reading.kind !== 'day') return undefined;
      if (reading.order) orders.add(reading.order);
      return reading.day;
    }
  }
}

/** Returns the record of a row by the order of the file's dates; without an order, the row's errors. */
export function decideRow<Row extends object>(
  { place, record, open }: UndecidedRow<Row>,
  order: DateOrder | undefined,
): DecidedRow<Row> {
  const dates = Object.entries(open) as [ReportColumn, Readonly<Record<DateOrder, CalendarDay>>][];
  if (!order)
    return { kind: 'errors', errors: dates.map(([column]) => ({ ...place, column, kind: 'ambiguousDate' as const })) };
  const days = Object.fromEntries(dates.map(([column, either]) => [column, either[order]]));
  return { kind: 'record', record: { ...record, ...days } };
}
