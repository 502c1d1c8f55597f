import { fileTypeOf } from './file-type.ts';
import { refuseAbove } from './import-refusal.ts';
import { LIMITS } from './limits.ts';
import { openDelimited } from './read-delimited.ts';
import type { FindReport, Table } from './row.ts';
import { openWorkbook } from './xlsx/read-workbook.ts';

/** An uploaded file. `onRow` is called for each row as it is read, to show progress. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array; readonly onRow?: () => void };

/**
 * Opens an xlsx, csv or tsv file.
 *
 * `findReport` selects the sheets and the delimiter. If no row is the header of a report, the first sheet with content
 * and the delimiter with the most columns are taken. Sizes are checked before anything is inflated, and the event loop
 * runs between chunks of the file. Cells and rows without content count toward no limit.
 *
 * @throws ImportRefusal here or while reading, at the first problem that no row error can express
 */
export async function openTable({ name, bytes, onRow }: ImportFile, findReport: FindReport): Promise<Table> {
  refuseAbove(LIMITS.fileBytes, bytes.length, 'fileTooLarge');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const open = fileTypeOf(name, buffer) === 'workbook' ? openWorkbook : openDelimited;
  const table = await open(buffer, findReport);
  return onRow ? { ...table, rows: () => reporting(table.rows(), onRow) } : table;
}

async function* reporting<T>(rows: AsyncIterable<T>, onRow: () => void): AsyncGenerator<T> {
  for await (const row of rows) {
    onRow();
    yield row;
  }
}
