import { stringify } from 'csv-stringify/sync';
import { cellText, type Table } from '../../cards/parts/table.ts';
import type { Language } from '../../domain/language.ts';

/** Excel takes the separator of the region that its language belongs to. */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', sv: ';' };

/**
 * A table as a csv file that Excel opens with a double click: UTF-8 with its mark, and no cell is taken for a formula,
 * whatever it begins with.
 */
export function csvOf(table: Table, language: Language): Uint8Array {
  const rows = table.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : cellText(cell))));
  const text = stringify(rows, {
    bom: true,
    delimiter: SEPARATORS[language],
    escape_formulas: true,
    quoted: true,
    record_delimiter: 'windows',
  });
  return Buffer.from(text);
}
