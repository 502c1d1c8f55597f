import type { CalendarDay } from '../time/calendar-day.ts';
import { cleanCell, isBlankCell } from './clean-cell.ts';
import type { HeaderMatch, MatchHeader, ReportColumn, ReportColumns } from './report-columns.ts';
import type { DateOrder } from './report-date.ts';
import {
  type Cells,
  createRowReader,
  type DecidedRow,
  decideRow,
  type RowError,
  type RowReader,
  type UndecidedRow,
} from './report-row.ts';

/** A kind of report, with its header and the way to read its rows. */
export type ReportFormat<Row extends object = object> = {
  readonly name: ReportName;
  readonly matchHeader: MatchHeader;
  /** Creates the reader of a file's rows, which may keep state for that file. */
  readonly createRead: () => (cells: Cells) => Row;
};

export type ReportName = 'skillsReport' | 'trainings' | 'competencySummary' | 'competencyPerformance';

/** A row of a sheet. `row` counts from 1; `sheet` is its name, if a file's rows come from several. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[]; readonly sheet?: string };

/** The columns of a header, in the file's words: those that are read, and those that are not. */
export type ReportHeader = { readonly used: ReadonlyMap<ReportColumn, string>; readonly ignored: readonly string[] };

/** A date of the file that may be either of two days, and the number of rows with such dates. */
export type OpenOrder = Readonly<Record<DateOrder, CalendarDay>> & { readonly rows: number };

/** The content of a report. A row with errors gives no record. */
export type Report<Row> = ReportHeader & {
  readonly kind: 'report';
  readonly name: ReportName;
  readonly records: readonly Row[];
  readonly errors: readonly RowError[];
  /** Set if a given `dateOrder` would tell which days are meant. */
  readonly openOrder?: OpenOrder;
};

export type ReportReading<Row> = Report<Row> | Exclude<HeaderMatch, { kind: 'header' }>;

type Rows = AsyncIterable<SheetRow> | Iterable<SheetRow>;

/** The possible formats of a report; if several fit equally badly, the first is reported. */
export type ReportFormats<Row extends object = object> = readonly [ReportFormat<Row>, ...ReportFormat<Row>[]];

type Found<Row extends object> = { readonly format: ReportFormat<Row>; readonly match: HeaderMatch };

/** The number of rows in which to look for the header. */
const HEADER_ROWS = 20;

/**
 * Reads the rows of a sheet, or of several that each have the header. Stops early if there is no header.
 *
 * The order of day and month in `3/4/2021` follows from a date in the file that fits only one order. Without such a date
 * `dateOrder` applies. Without that too, or if the dates contradict each other, these rows are errors.
 */
export async function readReport<Row extends object>(
  rows: Rows,
  formats: ReportFormats<Row>,
  { dateOrder }: { dateOrder?: DateOrder } = {},
): Promise<ReportReading<Row>> {
  let header = findHeader(formats, []);
  let reader: RowReader<Row> | undefined;
  let sheet: string | undefined;
  const orders = new Set<DateOrder>();
  const used = new Map<ReportColumn, string>();
  const ignored = new Set<string>();
  const records: Row[] = [];
  const undecided = new Map<number, UndecidedRow<Row>>();
  const errors: RowError[] = [];
  for await (const row of rows) {
    if (row.sheet !== sheet) reader = undefined;
    sheet = row.sheet;
    if (reader) {
      if (!row.cells.every(isBlankCell)) take(reader.read(row));
      continue;
    }
    const found = findHeader(formats, row.cells);
    header = found.match.kind === 'header' ? found : clearer(header, found);
    const { format, match } = header;
    if (match.kind === 'header') {
      nameColumns(row.cells, match.columns, { used, ignored });
      reader = createRowReader({
        columns: match.columns,
        width: row.cells.length,
        toRecord: format.createRead(),
        orders,
      });
    } else if (match.kind === 'duplicateColumn' || row.row >= HEADER_ROWS) break;
  }
  const { format, match } = header;
  if (match.kind !== 'header') return match;
  const decided = decideAll(records, undecided, orderOf(orders, dateOrder));
  errors.push(...decided.errors);
  // The sort is stable, so that the rows of each sheet stay together if there are several.
  if (sheet === undefined) errors.sort((one, other) => one.row - other.row);
  const openOrder = orders.size === 0 && !dateOrder ? openOrderOf(undecided) : undefined;
  return {
    ...{ kind: 'report', name: format.name, used, ignored: [...ignored], records: decided.records, errors },
    ...(openOrder && { openOrder }),
  };

  function take(reading: DecidedRow<Row> | UndecidedRow<Row>): void {
    if (reading.kind === 'errors') return void errors.push(...reading.errors);
    if (reading.kind === 'undecided') undecided.set(records.length, reading);
    records.push(reading.record);
  }
}

/** Returns a function that names the report whose header a row is, even a flawed one. */
export function findReportOf(formats: ReportFormats): (cells: readonly string[]) => ReportName | undefined {
  return (cells) => formats.find(({ matchHeader }) => matchHeader(cells).kind !== 'missingColumns')?.name;
}

function openOrderOf(undecided: ReadonlyMap<number, UndecidedRow<object>>): OpenOrder | undefined {
  const [first] = undecided.values();
  const [example] = Object.values(first?.open ?? {});
  return example && { dayFirst: example.dayFirst, monthFirst: example.monthFirst, rows: undecided.size };
}

function nameColumns(
  cells: readonly string[],
  columns: ReportColumns,
  { used, ignored }: { readonly used: Map<ReportColumn, string>; readonly ignored: Set<string> },
): void {
  const indexes = new Set(columns.values());
  for (const [column, index] of columns) if (!used.has(column)) used.set(column, cleanCell(cells[index] ?? ''));
  for (const [index, cell] of cells.entries()) {
    if (!indexes.has(index) && !isBlankCell(cell)) ignored.add(cleanCell(cell));
  }
}

/** Returns the format whose header the row is, or else the closest one. */
function findHeader<Row extends object>(formats: ReportFormats<Row>, cells: readonly string[]): Found<Row> {
  const [first, ...others] = formats.map((format) => ({ format, match: format.matchHeader(cells) }));
  return others.reduce(clearer, first as Found<Row>);
}

/** Returns the match with fewer missing columns. */
function clearer<Row extends object>(best: Found<Row>, next: Found<Row>): Found<Row> {
  if (best.match.kind !== 'missingColumns') return best;
  if (next.match.kind !== 'missingColumns') return next;
  return next.match.missing.length < best.match.missing.length ? next : best;
}

function orderOf(shown: ReadonlySet<DateOrder>, fallback: DateOrder | undefined): DateOrder | undefined {
  if (shown.size === 0) return fallback;
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** @param undecided the undecided rows by their index among the records */
function decideAll<Row extends object>(
  records: readonly Row[],
  undecided: ReadonlyMap<number, UndecidedRow<Row>>,
  order: DateOrder | undefined,
): { readonly records: readonly Row[]; readonly errors: readonly RowError[] } {
  if (undecided.size === 0) return { records, errors: [] };
  const all: Row[] = [];
  const errors: RowError[] = [];
  for (const [index, record] of records.entries()) {
    const open = undecided.get(index);
    const decided: DecidedRow<Row> = open ? decideRow(open, order) : { kind: 'record', record };
    if (decided.kind === 'errors') errors.push(...decided.errors);
    else all.push(decided.record);
  }
  return { records: all, errors };
}
