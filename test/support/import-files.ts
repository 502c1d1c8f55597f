import { type ImportFile, openTable } from '../../bot/imports/read/read-table.ts';
import type { Row } from '../../bot/imports/read/row.ts';
import type { SheetRow } from '../../domain/imports/read-report.ts';

export const HEADER: readonly string[] = [
  'MCID',
  'Associated in PMC',
  'Associated to PC',
  'Skill',
  'Relevant for Competencies  (Option) or Programs',
];

/** A row that fits the header. */
export const ROW: readonly string[] = ['1', 'Yes', 'No', 'AZ-104', 'x'];
export const ROW_XML = ROW.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('');
export const HEADER_XML = `<row r="1">${HEADER.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`;

export function csv(...lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\r\n'));
}

/** Reads all rows of a file, the nth being row n; a row without content is empty. */
export async function rowsOf(file: ImportFile, isHeader: (row: Row) => boolean = () => false): Promise<Row[]> {
  const rows: Row[] = [];
  const { rows: read } = await openTable(file, (row) => (isHeader(row) ? 'report' : undefined));
  for await (const { row, cells } of read()) {
    while (rows.length < row - 1) rows.push([]);
    rows.push(cells);
  }
  return rows;
}

/** Numbers rows as a sheet does. */
export function numbered(rows: readonly Row[]): SheetRow[] {
  return rows.map((cells, index) => ({ row: index + 1, cells }));
}

/** The fields of an entry in a zip's directory: their offset within it and their length, in bytes. */
const DIRECTORY_FIELDS = { flags: [8, 2], method: [10, 2], crc: [16, 4], size: [24, 4], offset: [42, 4] } as const;
type DirectoryChange = {
  readonly path: string;
  readonly field: keyof typeof DIRECTORY_FIELDS;
  readonly value: number;
};

/** Returns the zip with one field of one entry changed in its directory. */
export function changeDirectory(zip: Buffer, { path, field, value }: DirectoryChange): Buffer {
  const changed = Buffer.from(zip);
  const entry = changed.lastIndexOf(path) - 46;
  const [offset, bytes] = DIRECTORY_FIELDS[field];
  changed.writeUIntLE(value, entry + offset, bytes);
  return changed;
}
