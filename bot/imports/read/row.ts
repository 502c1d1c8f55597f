/** The cells of a row as text. A missing cell is the empty text, or lies beyond the end of the row. */
export type Row = readonly string[];

/** Tells whether a row is the header of a report that the reader looks for. */
export type IsHeader = (row: Row) => boolean;

export function isBlank(row: Row): boolean {
  return row.every((cell) => cell === '');
}
