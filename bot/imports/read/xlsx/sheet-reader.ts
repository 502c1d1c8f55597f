import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { LIMITS } from '../limits.ts';
import type { Row } from '../row.ts';
import { appendRun, type CellContext, cellText } from './cell-text.ts';
import { createXmlReader } from './xml-reader.ts';

const BLANK: Row = [];

/** Takes the XML of a worksheet chunk by chunk; `takeRows` returns the rows completed since it was last called. */
export type SheetReader = {
  write(chunk: Buffer): void;
  end(): void;
  takeRows(): Row[];
};

/** Yields the rows of a worksheet while its XML is read. */
export async function* readSheetRows(chunks: AsyncIterable<Buffer>, context: CellContext): AsyncGenerator<Row> {
  const sheet = createSheetReader(context);
  for await (const chunk of chunks) {
    sheet.write(chunk);
    yield* sheet.takeRows();
  }
  sheet.end();
}

/** Creates a reader that fills the gaps between rows with blank ones, so that rows keep their numbers. */
export function createSheetReader(context: CellContext): SheetReader {
  let rows: Row[] = [];
  let rowsSoFar = 0;
  let rowNumber = 0;
  let cells: string[] = [];
  let column = 0;
  let type: string | undefined;
  let style: string | undefined;
  let value = '';
  let inValue = false;
  let phonetic = false;

  function endCell(): void {
    const text = value === '' ? '' : cellText({ type, style, value }, context);
    if (text === '') return;
    refuseAbove(LIMITS.columns, column, 'tooManyColumns');
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  }

  function endRow(): void {
    if (cells.length === 0) return;
    refuseAbove(LIMITS.rows, rowNumber, 'tooManyRows');
    if (rowNumber <= rowsSoFar) throw new ImportRefusal('damaged', { row: rowNumber });
    while (++rowsSoFar < rowNumber) rows.push(BLANK);
    rows.push(cells);
  }

  const reader = createXmlReader({
    open(name, attributes) {
      if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        type = attributes.t;
        style = attributes.s;
        value = '';
      } else if (name === 'v' || name === 't') inValue = !phonetic;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'row') {
        rowNumber = numberOf(attributes.r) ?? rowNumber + 1;
        cells = [];
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
      else if (name === 'row') endRow();
    },
  });
  return {
    write: reader.write,
    end: reader.end,
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
  return column;
}

function numberOf(row: string | undefined): number | undefined {
  if (row === undefined) return undefined;
  const number = Number(row);
  if (!Number.isInteger(number) || number < 1) throw new ImportRefusal('damaged');
  return number;
}
