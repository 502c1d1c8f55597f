import { type ImportFile, readTable } from '../../bot/imports/read/read-table.ts';
import type { IsHeader, Row } from '../../bot/imports/read/row.ts';

export const HEADER: readonly string[] = [
  'MCID',
  'Associated in PMC',
  'Associated to PC',
  'Skill',
  'Relevant for Competencies  (Option) or Programs',
];

/** A row that fits the header, here and as XML. */
export const ROW: readonly string[] = ['1', 'Yes', 'No', 'AZ-104', 'x'];
export const ROW_XML = ROW.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('');
export const HEADER_XML = `<row r="1">${HEADER.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`;

export function csv(...lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\r\n'));
}

/** All rows of a file. */
export async function rowsOf(file: ImportFile, isHeader: IsHeader = () => false): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readTable(file, isHeader)) rows.push(row);
  return rows;
}

/** Where the fields of an entry stand within a zip's directory. */
export const DIRECTORY = { flags: 8, method: 10, crc: 16, size: 24, offset: 42 } as const;

/** The zip with one field of one entry changed in its directory. */
export function atDirectory(zip: Buffer, path: string, field: number, bytes: 2 | 4, value: number): Buffer {
  const changed = Buffer.from(zip);
  const entry = changed.lastIndexOf(path) - 46;
  changed.writeUIntLE(value, entry + field, bytes);
  return changed;
}
