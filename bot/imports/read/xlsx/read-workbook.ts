import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { LIMITS, WORKBOOK_LIMITS } from '../limits.ts';
import { type IsHeader, isBlank, type Row } from '../row.ts';
import type { CellContext } from './cell-text.ts';
import { countTags } from './count-tags.ts';
import { openParts, type Parts } from './parts.ts';
import { readDateStyles } from './read-date-styles.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { createSheetReader, readSheetRows } from './sheet-reader.ts';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.ts';

/** The sheet to read. Columns to the right of its header hold notes and are left out. */
type FoundSheet = { readonly path: string; readonly width: number };

/** Yields the rows of the first sheet with the header, or else of the first sheet with content. */
export async function* readWorkbook(bytes: Buffer, isHeader: IsHeader): AsyncGenerator<Row> {
  const parts = await openParts(bytes);
  const workbook = await readWorkbookParts(parts);
  const context = await readContext(parts, workbook);
  const { path, width } = await findSheet(workbook.sheets, (sheet) => topRows(parts.read(sheet), context), isHeader);
  refuseAbove(LIMITS.rows, await countTags(parts.read(path), 'row'), 'tooManyRows');
  for await (const row of readSheetRows(parts.read(path), context)) {
    yield row.length > width ? row.slice(0, width) : row;
  }
}

async function readContext(parts: Parts, { sharedStrings, styles, date1904 }: WorkbookParts): Promise<CellContext> {
  return {
    sharedStrings: sharedStrings ? await readSharedStrings(parts, sharedStrings) : [],
    dateStyles: styles ? await readDateStyles(parts.read(styles)) : new Set(),
    epoch: date1904 ? 1904 : 1900,
  };
}

async function findSheet(
  sheets: readonly string[],
  readTop: (path: string) => Promise<readonly Row[]>,
  isHeader: IsHeader,
): Promise<FoundSheet> {
  let fallback: FoundSheet | undefined;
  for (const path of sheets.slice(0, WORKBOOK_LIMITS.sheets)) {
    const top = await readTop(path);
    const header = top.find(isHeader);
    if (header) return { path, width: header.length };
    if (!top.every(isBlank)) fallback ??= { path, width: LIMITS.columns };
  }
  if (fallback === undefined) throw new ImportRefusal('empty');
  return fallback;
}

/** Reads the first rows of a sheet: at most `headerRows` of them, within `probeBytes` of XML. */
async function topRows(chunks: AsyncIterable<Buffer>, context: CellContext): Promise<readonly Row[]> {
  const sheet = createSheetReader(context);
  let rows: readonly Row[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    sheet.write(chunk);
    rows = rows.concat(sheet.takeRows());
    size += chunk.length;
    if (rows.length >= LIMITS.headerRows || size >= WORKBOOK_LIMITS.probeBytes) return rows.slice(0, LIMITS.headerRows);
  }
  sheet.end();
  return rows;
}
