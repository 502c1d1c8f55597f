import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { isBlankCell } from '../../../domain/imports/clean-cell.ts';
import type { SheetRow } from '../../../domain/imports/read-report.ts';
import { countLines } from './count-lines.ts';
import { CSV_OPTIONS, findDelimiter } from './find-delimiter.ts';
import { ImportRefusal, refuseAbove } from './import-refusal.ts';
import { inChunks } from './in-chunks.ts';
import { LIMITS } from './limits.ts';
import { type FindReport, isBlank, type Row, type Table } from './row.ts';
import { toUtf8 } from './to-utf8.ts';

const CHUNK_BYTES = 32 * 1024;

/** Opens a csv or tsv file. Counts the lines before parsing, so that too many are refused at once. */
export async function openDelimited(bytes: Buffer, findReport: FindReport): Promise<Table> {
  const { text, damagedCharacters } = await toUtf8(bytes);
  if (text.length === 0) throw new ImportRefusal('empty');
  const { lines, filled } = await countLines(text);
  refuseAbove(LIMITS.rows, filled, 'tooManyRows');
  refuseAbove(LIMITS.lines, lines, 'tooManyRows');
  const delimiter = findDelimiter(text, findReport);
  return { sheets: [], otherSheets: [], damagedCharacters, rows: () => readRows(text, delimiter) };
}

async function* readRows(text: Buffer, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = parse({ ...CSV_OPTIONS, delimiter });
  const source = Readable.from(inChunks(text, CHUNK_BYTES));
  source.pipe(parser);
  let row = 0;
  let filled = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      if (isBlank(cells)) continue;
      refuseAbove(LIMITS.rows, ++filled, 'tooManyRows');
      check(cells, row);
      yield { row, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? toRefusal(error, row + 1) : error;
  } finally {
    source.destroy();
  }
}

function check(record: Row, row: number): void {
  if (record.length > LIMITS.columns) {
    refuseAbove(LIMITS.columns, record.filter((cell) => !isBlankCell(cell)).length, 'tooManyColumns');
  }
  for (const cell of record) {
    if (cell.length > LIMITS.cellCharacters) {
      throw new ImportRefusal('cellTooLong', { max: LIMITS.cellCharacters, actual: cell.length, row });
    }
  }
}

function toRefusal(error: CsvError, row: number): ImportRefusal {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new ImportRefusal('recordTooLong', { max: LIMITS.recordBytes, row }, error);
  }
  return new ImportRefusal(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosedQuote' : 'damaged', { row }, error);
}
