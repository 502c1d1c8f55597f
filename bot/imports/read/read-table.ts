import { fileTypeOf } from './file-type.ts';
import { refuseAbove } from './import-refusal.ts';
import { LIMITS } from './limits.ts';
import { readDelimited } from './read-delimited.ts';
import type { IsHeader, Row } from './row.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

/** An uploaded file. `onRow` is called for each row as it is read, to show progress. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array; readonly onRow?: () => void };

/**
 * Yields the rows of an xlsx, csv or tsv file from the top, blank ones included: the nth is row n of the sheet.
 *
 * `isHeader` selects the sheet and the delimiter. If no row is the header, the first sheet with content and the
 * delimiter with the most columns are taken. Sizes are checked before anything is inflated, and the event loop runs
 * between chunks of the file.
 *
 * @throws ImportRefusal while reading, at the first problem that no row error can express
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
