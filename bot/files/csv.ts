import { stringify } from 'csv-stringify/sync';
import { cellText, type Table } from '../../cards/parts/table.ts';
import type { Language } from '../../domain/language.ts';

/** Excel expects the separator of its own region. */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', sv: ';' };

/**
 * Writes a table as a CSV file that Excel opens with a double click: UTF-8 with a byte order mark, and cells escaped so
 * that none is taken for a formula.
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
