import { isBlankCell } from '../../../../domain/imports/clean-cell.ts';
import type { SheetRow } from '../../../../domain/imports/read-report.ts';
import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { LIMITS } from '../limits.ts';
import { appendRun, type CellContext, cellText } from './cell-text.ts';
import { type Attributes, createXmlReader } from './xml-reader.ts';

/** The size of a sheet in Excel. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Takes the XML of a worksheet chunk by chunk; `takeRows` returns the rows completed since it was last called. */
export type SheetReader = {
  write(chunk: Buffer): void;
  end(): void;
  takeRows(): SheetRow[];
};

/** Yields the rows of a worksheet in which something stands, while its XML is read. */
export async function* readSheetRows(chunks: AsyncIterable<Buffer>, context: CellContext): AsyncGenerator<SheetRow> {
  const sheet = createSheetReader(context);
  for await (const chunk of chunks) {
    sheet.write(chunk);
    yield* sheet.takeRows();
  }
  sheet.end();
  yield* sheet.takeRows();
}

/** Creates a reader of rows. Several `row` elements in a row that have one number are one row, as some programs write. */
export function createSheetReader(context: CellContext): SheetReader {
  let rows: SheetRow[] = [];
  let rowNumber = 0;
  let cells: string[] = [];
  let column = 0;
  let type: string | undefined;
  let style: string | undefined;
  let value = '';
  let inValue = false;
  let phonetic = false;
  let isNumbered = true;

  function openRow(number: number): void {
    if (number === rowNumber) return;
    endRow();
    refuseAbove(LAST_ROW, number, 'tooManyRows');
    rowNumber = number;
  }

  function openCell({ r, t, s }: Attributes): void {
    if (!isNumbered) {
      openRow(rowOf(r) ?? rowNumber + 1);
      isNumbered = true;
    }
    column = columnOf(r) ?? column + 1;
    type = t;
    style = s;
    value = '';
  }

  function endCell(): void {
    const text = value === '' ? '' : cellText({ type, style, value }, context);
    if (column > LIMITS.columns || isBlankCell(text)) return;
    while (cells.length < column) cells.push('');
    if (cells[column - 1] !== '') throw new ImportRefusal('damaged', { row: rowNumber });
    cells[column - 1] = text;
  }

  function endRow(): void {
    if (cells.length > 0) rows.push({ row: rowNumber, cells });
    cells = [];
  }

  const reader = createXmlReader({
    open(name, attributes) {
      if (name === 'c') openCell(attributes);
      else if (name === 'v' || name === 't') inValue = !phonetic;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'row') {
        isNumbered = Boolean(attributes.r);
        if (attributes.r) openRow(numberOf(attributes.r));
        column = 0;
      }
    },
    text(text) {
      if (inValue) value = appendRun(value, text);
    },
    close(name) {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'row' && !isNumbered) openRow(rowNumber + 1);
    },
  });
  return {
    write: reader.write,
    end() {
      reader.end();
      endRow();
    },
    takeRows() {
      const ended = rows;
      rows = [];
      return ended;
    },
  };
}

/** Returns the column of a reference such as `AB12`, counted from 1. */
function columnOf(reference: string | undefined): number | undefined {
  if (!reference) return undefined;
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const letter = reference.charCodeAt(index) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (column === 0) throw new ImportRefusal('damaged');
  refuseAbove(LAST_COLUMN, column, 'tooManyColumns');
  return column;
}

/** Returns the row of a reference such as `AB12`. */
function rowOf(reference = ''): number | undefined {
  const digits = /[A-Za-z](\d+)$/.exec(reference)?.[1];
  return digits === undefined ? undefined : numberOf(digits);
}

function numberOf(row: string): number {
  const number = Number(row);
  if (!Number.isInteger(number) || number < 1) throw new ImportRefusal('damaged');
  return number;
}
