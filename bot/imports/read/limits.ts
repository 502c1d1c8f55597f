const MEGABYTE = 1024 * 1024;

/** What an uploaded file may be. Rows count from the top of the sheet, the header among them. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  rows: 200_000,
  columns: 256,
  /** UTF-16 units, as Excel counts them. */
  cellCharacters: 32_767,
  /** One record of a csv or tsv file. */
  recordBytes: 64 * 1024,
  /** How far from the top the header may stand. */
  headerRows: 20,
} as const;

/** What the zip and the XML within a workbook may be. */
export const WORKBOOK_LIMITS = {
  parts: 200,
  partBytes: 150 * MEGABYTE,
  /** Uncompressed to compressed, of parts that are large enough to do harm. */
  ratio: 200,
  ratioFromBytes: MEGABYTE,
  /** Parts that describe the workbook: types, relations, styles. */
  smallPartBytes: 8 * MEGABYTE,
  depth: 32,
  /** One name, tag, text or comment as XML: the longest cell with every character escaped. */
  tokenBytes: 512 * 1024,
  /** Opening and closing tags of one part: a full sheet of 25 columns has 20 million. */
  tags: 20_000_000,
  texts: 1_000_000,
  /** How many sheets are searched for the header, and how much of each. */
  sheets: 32,
  probeBytes: MEGABYTE,
} as const;
