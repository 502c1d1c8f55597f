import { cellText, type Table, type TableCell } from '../../cards/parts/table.ts';

const MAX_WIDTH = 60;

/** Writes a table as an Excel workbook. Text cells are typed as text, so none is taken for a formula. */
export async function xlsxOf(table: Table, sheetName: string): Promise<Uint8Array> {
  // Imported on demand: it takes a tenth of a second to load.
  const { writeXlsx } = await import('hucre/xlsx');
  const columns = (table[0] ?? []).map((_, index) => ({ width: widthOf(table, index) }));
  const rows = table.map((row) => row.map(toValue));
  return writeXlsx({ sheets: [{ name: sheetName, rows, columns, freezePane: { rows: 1 } }] });
}

function toValue(cell: TableCell): string | number | Date {
  if (typeof cell === 'object') return new Date(cell.day);
  // XML cannot contain these two characters, not even escaped: Excel would call the whole workbook damaged.
  return typeof cell === 'string' ? cell.replace(/[\ufffe\uffff]/g, '') : cell;
}

function widthOf(table: Table, column: number): number {
  const lengths = table.map((row) => cellText(row[column] ?? '').length);
  return Math.min(Math.max(...lengths) + 2, MAX_WIDTH);
}
