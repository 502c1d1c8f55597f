import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { countLines } from './count-lines.ts';
import { CSV_OPTIONS, findDelimiter } from './find-delimiter.ts';
import { ImportRefusal, refuseAbove } from './import-refusal.ts';
import { inChunks } from './in-chunks.ts';
import { LIMITS } from './limits.ts';
import type { IsHeader, Row } from './row.ts';
import { toUtf8 } from './to-utf8.ts';

const CHUNK_BYTES = 32 * 1024;

/** Yields the records of a csv or tsv file. Counts the lines before parsing, so that too many are refused at once. */
export async function* readDelimited(bytes: Buffer, isHeader: IsHeader): AsyncGenerator<Row> {
  const text = await toUtf8(bytes);
  if (text.length === 0) throw new ImportRefusal('empty');
  refuseAbove(LIMITS.rows, await countLines(text), 'tooManyRows');
  const parser = parse({ ...CSV_OPTIONS, delimiter: findDelimiter(text, isHeader) });
  const source = Readable.from(inChunks(text, CHUNK_BYTES));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++;
      check(record, row);
      yield record;
    }
  } catch (error) {
    throw error instanceof CsvError ? toRefusal(error, row + 1) : error;
  } finally {
    source.destroy();
  }
}

function check(record: Row, row: number): void {
  refuseAbove(LIMITS.rows, row, 'tooManyRows');
  refuseAbove(LIMITS.columns, record.length, 'tooManyColumns');
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
