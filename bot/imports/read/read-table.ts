import { readDelimited } from './delimited.ts';
import { fileTypeOf } from './file-type.ts';
import { refuseAbove } from './import-refusal.ts';
import { LIMITS } from './limits.ts';
import type { IsHeader, Row } from './table.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

/** A file as it was uploaded. `onRow` is called for each row as it is read, to tell how far the reading is. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array; readonly onRow?: () => void };

/**
 * The rows of an xlsx, csv or tsv file from the top: the nth is row n of the sheet, blank ones included.
 *
 * `isHeader` tells which sheet and which delimiter is meant; without one that fits, the first sheet with content and
 * the delimiter with the most columns are taken. Nothing is inflated before the sizes are checked, and the event loop
 * gets a turn after each piece of the file.
 *
 * @throws ImportRefusal while it is read, at the first thing that no row error can express.
 */
export async function* readTable({ name, bytes, onRow }: ImportFile, isHeader: IsHeader): AsyncGenerator<Row> {
  refuseAbove(LIMITS.fileBytes, bytes.length, 'fileTooLarge');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = fileTypeOf(name, buffer) === 'workbook' ? readWorkbook : readDelimited;
  for await (const row of read(buffer, isHeader)) {
    onRow?.();
    yield row;
  }
}
