import { CsvError, parse } from 'csv-parse/sync';
import { LIMITS } from './limits.ts';
import { type FindReport, isBlank, type Row } from './row.ts';

/** Options for csv-parse, apart from the delimiter. A stray quote within a cell is an ordinary character. */
export const CSV_OPTIONS = {
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LIMITS.recordBytes,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Returns the delimiter with which one of the first rows is the header, or else the one that gives the first row with
 * content the most columns.
 */
export function findDelimiter(text: Buffer, findReport: FindReport): string {
  const top = topOf(text);
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, rows: rowsOf(top, delimiter) }));
  const fitting = readings.find(({ rows }) => rows.some((row) => findReport(row) !== undefined));
  if (fitting) return fitting.delimiter;
  const width = (rows: readonly Row[]) => rows.find((row) => !isBlank(row))?.length ?? 0;
  return readings.reduce((best, next) => (width(next.rows) > width(best.rows) ? next : best)).delimiter;
}

/** Returns the first lines, as many whole ones as the longest allowed record has bytes. */
function topOf(text: Buffer): Buffer {
  if (text.length <= LIMITS.recordBytes) return text;
  const top = text.subarray(0, LIMITS.recordBytes);
  const end = Math.max(top.lastIndexOf('\n'), top.lastIndexOf('\r'));
  return end < 0 ? top : top.subarray(0, end);
}

/** Parses the first rows and stops at a syntax error: reading the whole file reports it. */
function rowsOf(top: Buffer, delimiter: string): Row[] {
  const rows: Row[] = [];
  const keep = (row: string[]) => void rows.push(row);
  try {
    parse(top, { ...CSV_OPTIONS, delimiter, to: LIMITS.headerRows, on_record: keep });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}
