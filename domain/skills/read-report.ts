import { type HeaderMatch, matchHeader, type ReportColumns } from './report-columns.ts';
import type { DateOrder } from './report-date.ts';
import {
  createRowReader,
  decideRow,
  type RowError,
  type RowReader,
  type RowReading,
  type UndecidedRow,
} from './report-row.ts';
import type { SkillRecord } from './skill-record.ts';

/** What a skills report says. A row with errors gives no record. */
export type SkillsReport = {
  readonly kind: 'report';
  readonly columns: ReportColumns;
  readonly records: readonly SkillRecord[];
  readonly errors: readonly RowError[];
};

export type ReportReading = SkillsReport | Exclude<HeaderMatch, { kind: 'header' }>;

type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/** How far from the top the header may stand. */
const HEADER_ROWS = 20;

/**
 * Reads the rows of a sheet, the nth being row n, up to their end; without a header it stops early.
 *
 * In `3/4/2021` day and month are told by the other dates of the file: one that fits only one order settles it for
 * all. Where none does, `dateOrder` is taken; without it, or where they contradict each other, such rows are errors.
 */
export async function readReport(rows: Rows, { dateOrder }: { dateOrder?: DateOrder } = {}): Promise<ReportReading> {
  let header: HeaderMatch = { kind: 'missingColumns', missing: ['mcid', 'relevantFor'] };
  let reader: RowReader | undefined;
  const read: (SkillRecord | UndecidedRow)[] = [];
  const errors: RowError[] = [];
  let row = 0;
  for await (const cells of rows) {
    row++;
    if (reader) {
      if (!cells.every((cell) => cell.trim() === '')) take(reader.read(cells, row));
      continue;
    }
    header = clearer(header, matchHeader(cells));
    if (header.kind === 'header') reader = createRowReader(header.columns, cells.length);
    else if (header.kind === 'duplicateColumn' || row === HEADER_ROWS) break;
  }
  if (header.kind !== 'header' || !reader) return header as Exclude<HeaderMatch, { kind: 'header' }>;
  const records = decideAll(read, orderOf(reader.orders, dateOrder), errors);
  return { kind: 'report', columns: header.columns, records, errors: errors.sort((one, other) => one.row - other.row) };

  function take(reading: RowReading): void {
    if (reading.kind === 'errors') errors.push(...reading.errors);
    else read.push(reading.kind === 'record' ? reading.record : reading.undecided);
  }
}

/** Of two rows without all that is needed, the one that has more of it. */
function clearer(best: HeaderMatch, next: HeaderMatch): HeaderMatch {
  if (best.kind !== 'missingColumns' || next.kind !== 'missingColumns') return next;
  return next.missing.length < best.missing.length ? next : best;
}

function orderOf(shown: ReadonlySet<DateOrder>, fallback: DateOrder | undefined): DateOrder | undefined {
  if (shown.size === 0) return fallback;
  return shown.size === 1 ? [...shown][0] : undefined;
}

function decideAll(
  read: readonly (SkillRecord | UndecidedRow)[],
  order: DateOrder | undefined,
  errors: RowError[],
): SkillRecord[] {
  const records: SkillRecord[] = [];
  for (const item of read) {
    const decided = 'mcid' in item ? item : decideRow(item, order);
    if ('mcid' in decided) records.push(decided);
    else errors.push(...decided);
  }
  return records;
}
