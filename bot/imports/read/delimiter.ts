import { CsvError, parse } from 'csv-parse/sync';
import { LIMITS } from './limits.ts';
import { type IsHeader, isBlank, type Row } from './table.ts';

/** How a record is read, whatever its delimiter. A stray quote within a cell is a character like any other. */
export const CSV_OPTIONS = {
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LIMITS.recordBytes,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that makes a header of one of the first rows; else the one that makes the most columns of the first. */
export function findDelimiter(text: Buffer, isHeader: IsHeader): string {
  const top = topOf(text);
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, rows: rowsOf(top, delimiter) }));
  const fitting = readings.find(({ rows }) => rows.some(isHeader));
  if (fitting) return fitting.delimiter;
  const width = (rows: readonly Row[]) => rows.find((row) => !isBlank(row))?.length ?? 0;
  return readings.reduce((best, next) => (width(next.rows) > width(best.rows) ? next : best)).delimiter;
}

/** Whole lines from the beginning, as far as a record may reach. */
function topOf(text: Buffer): Buffer {
  if (text.length <= LIMITS.recordBytes) return text;
  const top = text.subarray(0, LIMITS.recordBytes);
  const end = Math.max(top.lastIndexOf('\n'), top.lastIndexOf('\r'));
  return end < 0 ? top : top.subarray(0, end);
}

/** The first rows, as far as they can be read: a quote that does not end is told when the whole is read. */
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
