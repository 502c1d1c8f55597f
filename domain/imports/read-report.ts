import type { HeaderMatch, MatchHeader, ReportColumns } from './report-columns.ts';
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

/** One kind of report: how its header is known, and what a row of it says. */
export type ReportFormat<Row extends object = object> = {
  readonly name: ReportName;
  readonly matchHeader: MatchHeader;
  /** Makes the reader of a file's rows, which may remember what it has read of it. */
  readonly createRead: () => (cells: Cells) => Row;
};

export type ReportName = 'skillsReport' | 'trainingDetails' | 'competencySummary' | 'competencyPerformance';

/** What a report says. A row with errors gives no record. */
export type Report<Row> = {
  readonly kind: 'report';
  readonly name: ReportName;
  readonly columns: ReportColumns;
  readonly records: readonly Row[];
  readonly errors: readonly RowError[];
};

export type ReportReading<Row> = Report<Row> | Exclude<HeaderMatch, { kind: 'header' }>;

type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/** What the report may be; of formats that a file is equally far from, the first is meant. */
export type ReportFormats<Row extends object = object> = readonly [ReportFormat<Row>, ...ReportFormat<Row>[]];

type Found<Row extends object> = { readonly format: ReportFormat<Row>; readonly match: HeaderMatch };

/** How far from the top the header may stand. */
const HEADER_ROWS = 20;

/**
 * Reads the rows of a sheet, the nth being row n, up to their end; without a header it stops early.
 *
 * In `3/4/2021` day and month are told by the other dates of the file: one that fits only one order settles it for
 * all. Where none does, `dateOrder` is taken; without it, or where they contradict each other, such rows are errors.
 */
export async function readReport<Row extends object>(
  rows: Rows,
  formats: ReportFormats<Row>,
  { dateOrder }: { dateOrder?: DateOrder } = {},
): Promise<ReportReading<Row>> {
  let header = findHeader(formats, []);
  let reader: RowReader<Row> | undefined;
  const records: Row[] = [];
  const undecided = new Map<number, UndecidedRow<Row>>();
  const errors: RowError[] = [];
  let row = 0;
  for await (const cells of rows) {
    row++;
    if (reader) {
      if (!cells.every((cell) => cell.trim() === '')) take(reader.read(cells, row));
      continue;
    }
    header = clearer(header, findHeader(formats, cells));
    const { format, match } = header;
    if (match.kind === 'header') reader = createRowReader(match.columns, cells.length, format.createRead());
    else if (match.kind === 'duplicateColumn' || row === HEADER_ROWS) break;
  }
  const { format, match } = header;
  if (match.kind !== 'header' || !reader) return match as Exclude<HeaderMatch, { kind: 'header' }>;
  const decided = decideAll(records, undecided, orderOf(reader.orders, dateOrder), errors);
  errors.sort((one, other) => one.row - other.row);
  return { kind: 'report', name: format.name, columns: match.columns, records: decided, errors };

  function take(reading: DecidedRow<Row> | UndecidedRow<Row>): void {
    if (reading.kind === 'errors') return void errors.push(...reading.errors);
    if (reading.kind === 'undecided') undecided.set(records.length, reading);
    records.push(reading.record);
  }
}

/** Whether a row is the header of one of the formats, be it a flawed one. */
export function isHeaderOf(formats: ReportFormats): (cells: readonly string[]) => boolean {
  return (cells) => formats.some(({ matchHeader }) => matchHeader(cells).kind !== 'missingColumns');
}

/** The format that a row is the header of, or else the nearest to it. */
function findHeader<Row extends object>(formats: ReportFormats<Row>, cells: readonly string[]): Found<Row> {
  const [first, ...others] = formats.map((format) => ({ format, match: format.matchHeader(cells) }));
  return others.reduce(clearer, first as Found<Row>);
}

/** Of two, the one that has more of the columns that it needs. */
function clearer<Row extends object>(best: Found<Row>, next: Found<Row>): Found<Row> {
  if (best.match.kind !== 'missingColumns') return best;
  if (next.match.kind !== 'missingColumns') return next;
  return next.match.missing.length < best.match.missing.length ? next : best;
}

function orderOf(shown: ReadonlySet<DateOrder>, fallback: DateOrder | undefined): DateOrder | undefined {
  if (shown.size === 0) return fallback;
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** @param undecided by their places among the records */
function decideAll<Row extends object>(
  records: readonly Row[],
  undecided: ReadonlyMap<number, UndecidedRow<Row>>,
  order: DateOrder | undefined,
  errors: RowError[],
): readonly Row[] {
  if (undecided.size === 0) return records;
  const all: Row[] = [];
  for (const [place, record] of records.entries()) {
    const open = undecided.get(place);
    const decided: DecidedRow<Row> = open ? decideRow(open, order) : { kind: 'record', record };
    if (decided.kind === 'errors') errors.push(...decided.errors);
    else all.push(decided.record);
  }
  return all;
}
