const MEGABYTE = 1024 * 1024;

/** Limits of an uploaded file. Rows are those with content; they include the header. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  rows: 200_000,
  /** Lines of a csv or tsv file, blank ones and both halves of a CR LF counted: a full sheet of Excel has half as many. */
  lines: 2 * 1_048_576,
  columns: 256,
  /** UTF-16 units, as Excel counts them. */
  cellCharacters: 32_767,
  /** One record of a csv or tsv file. */
  recordBytes: 64 * 1024,
  /** How far from the top the header may stand. */
  headerRows: 20,
} as const;

/** Limits of the zip and the XML within a workbook. */
export const WORKBOOK_LIMITS = {
  parts: 200,
  partBytes: 150 * MEGABYTE,
  /** Uncompressed ÷ compressed size, checked for parts of at least `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: MEGABYTE,
  /** A part that describes the workbook: types, relations, styles. */
  smallPartBytes: 8 * MEGABYTE,
  depth: 32,
  /** One name, tag, text or comment as XML: the longest cell with every character escaped. */
  tokenBytes: 512 * 1024,
  /** Opening and closing tags of one part: a full sheet of 25 columns has 20 million. */
  tags: 20_000_000,
  texts: 1_000_000,
  /** The header is searched for in so many sheets, and in so many bytes of each. */
  sheets: 32,
  probeBytes: MEGABYTE,
} as const;
