import { isBlankCell } from '../../../domain/imports/clean-cell.ts';
import type { SheetRow } from '../../../domain/imports/read-report.ts';

/** The cells of a row as text. A missing cell is the empty text, or lies beyond the end of the row. */
export type Row = readonly string[];

/** Returns the name of the report whose header a row is; undefined for any other row. */
export type FindReport = (row: Row) => string | undefined;

/** An opened file, whose rows are read when they are asked for. */
export type Table = {
  /** The names of the sheets that `rows` reads; empty for a text file. */
  readonly sheets: readonly string[];
  /** The names of the other sheets that have content, and of hidden sheets that hold a report. */
  readonly otherSheets: readonly string[];
  /** The number of characters that were damaged and are read as U+FFFD. */
  readonly damagedCharacters: number;
  /** Yields the rows in which something stands. */
  readonly rows: () => AsyncIterable<SheetRow>;
};

export function isBlank(row: Row): boolean {
  return row.every(isBlankCell);
}
