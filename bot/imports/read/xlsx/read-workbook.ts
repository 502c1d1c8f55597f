import type { SheetRow } from '../../../../domain/imports/read-report.ts';
import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { LIMITS, WORKBOOK_LIMITS } from '../limits.ts';
import { type FindReport, isBlank, type Table } from '../row.ts';
import type { CellContext } from './cell-text.ts';
import { countFilledRows } from './count-filled-rows.ts';
import { countTags } from './count-tags.ts';
import { openParts, type Parts } from './parts.ts';
import { readDateStyles } from './read-date-styles.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { createSheetReader, readSheetRows } from './sheet-reader.ts';
import { readWorkbookParts, type WorkbookParts, type WorkbookSheet } from './workbook-parts.ts';

/** A sheet by its first rows. `width` is that of its header: columns to the right of it hold notes. */
type ProbedSheet = WorkbookSheet & {
  readonly hasContent: boolean;
  readonly report: string | undefined;
  readonly width: number;
};

/**
 * Opens a workbook. Of the sheets that hold a report, those of the first one's kind are read, one after the other; hidden
 * ones are not. Without such a sheet, the first one with content is read.
 */
export async function openWorkbook(bytes: Buffer, findReport: FindReport): Promise<Table> {
  const parts = await openParts(bytes);
  const workbook = await readWorkbookParts(parts);
  const context = await readContext(parts, workbook);
  const probed: ProbedSheet[] = [];
  for (const sheet of workbook.sheets.slice(0, WORKBOOK_LIMITS.sheets)) {
    probed.push(probe(sheet, await topRows(parts.read(sheet.path), context), findReport));
  }
  const read = sheetsToRead(probed);
  const left = probed.filter((sheet) => !read.includes(sheet) && (sheet.isHidden ? sheet.report : sheet.hasContent));
  return {
    sheets: read.map(({ name }) => name),
    otherSheets: [...left, ...workbook.sheets.slice(WORKBOOK_LIMITS.sheets)].map(({ name }) => name),
    damagedCharacters: 0,
    rows: () => readRows(read, parts, context),
  };
}

async function readContext(parts: Parts, { sharedStrings, styles, date1904 }: WorkbookParts): Promise<CellContext> {
  return {
    sharedStrings: sharedStrings ? await readSharedStrings(parts, sharedStrings) : [],
    dateStyles: styles ? await readDateStyles(parts.read(styles)) : new Set(),
    epoch: date1904 ? 1904 : 1900,
  };
}

function sheetsToRead(probed: readonly ProbedSheet[]): readonly ProbedSheet[] {
  const visible = probed.filter(({ isHidden }) => !isHidden);
  const first = visible.find(({ report }) => report !== undefined);
  if (first) return visible.filter(({ report }) => report === first.report);
  if (probed.some(({ report }) => report !== undefined)) throw new ImportRefusal('reportHidden');
  const fallback = visible.find(({ hasContent }) => hasContent);
  if (!fallback) throw new ImportRefusal('empty');
  return [fallback];
}

function probe(sheet: WorkbookSheet, top: readonly SheetRow[], findReport: FindReport): ProbedSheet {
  const header = top.find(({ cells }) => findReport(cells) !== undefined)?.cells;
  return {
    ...sheet,
    hasContent: top.length > 0,
    report: header && findReport(header),
    width: header?.length ?? LIMITS.columns,
  };
}

/** The rows of several sheets say which one they are of. */
async function* readRows(sheets: readonly ProbedSheet[], parts: Parts, context: CellContext): AsyncGenerator<SheetRow> {
  let rows = 0;
  for (const { path, width, name } of sheets) {
    // A part with too many cells or rows is refused before it is parsed. Rows may be formatting only.
    if ((await countTags(parts.read(path), 'row')) > LIMITS.rows) {
      refuseAbove(LIMITS.rows, await countFilledRows(parts.read(path)), 'tooManyRows');
    }
    for await (const { row, cells } of readSheetRows(parts.read(path), context)) {
      const own = cells.length > width ? cells.slice(0, width) : cells;
      if (isBlank(own)) continue;
      refuseAbove(LIMITS.rows, ++rows, 'tooManyRows');
      yield sheets.length > 1 ? { row, cells: own, sheet: name } : { row, cells: own };
    }
  }
}

/** Reads the rows with content among the first `headerRows`, within `probeBytes` of XML. */
async function topRows(chunks: AsyncIterable<Buffer>, context: CellContext): Promise<readonly SheetRow[]> {
  const sheet = createSheetReader(context);
  const rows: SheetRow[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    sheet.write(chunk);
    rows.push(...sheet.takeRows());
    size += chunk.length;
    if ((rows.at(-1)?.row ?? 0) >= LIMITS.headerRows || size >= WORKBOOK_LIMITS.probeBytes) return topOf(rows);
  }
  sheet.end();
  rows.push(...sheet.takeRows());
  return topOf(rows);
}

function topOf(rows: readonly SheetRow[]): readonly SheetRow[] {
  const top = rows.filter(({ row }) => row <= LIMITS.headerRows);
  return top.length > 0 ? top : rows.slice(0, 1);
}
