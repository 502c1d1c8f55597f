/** A cell that needs no cleaning, which nearly all are: printable letters without blanks, `'` or `=` at its ends. */
const PLAIN = /^[!-&(-<>-~\u00c0-\u024f](?:[ -~\u00c0-\u024f]*[!-~\u00c0-\u024f])?$/;

/** Characters that nobody sees: zero-width ones, marks of direction, soft hyphens, and controls except line ends and tabs. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|[^\P{Cc}\t\n\r]/gu;

/** Spaces of another width, and those that do not break. */
const OTHER_SPACE = /[^\P{Zs} ]/gu;

/** `="1020304"`, which keeps Excel from reading a number. */
const FORMULA_TEXT = /^=\s*"((?:[^"]|"")*)"$/;

/** An apostrophe that marks a text, but not the one of "'t Hooft". */
const TEXT_MARK = /^['\u2018\u2019](?!\p{Ll}[\s-])\s*(.*?)\s*['\u2018\u2019]?$/su;

/** Words for an empty cell that are certainly no name: `N/A`, dashes, and the errors of Excel's formulas. */
const EMPTY_MARK =
  /^(?:[\p{Pd}\u2212_.?*/]+|n ?\/ ?a|n\.a\.?|#n\/a|∞|#+|#[\p{L}\p{N}/]+[!?]|[(<[](?:blank|null|none|empty|tom)[)>\]])$/iu;

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const DELETE = 0x7f;

/**
 * Returns the text that a person sees in a cell: without invisible characters, blanks at the ends, and the marks by
 * which spreadsheets keep a number as text.
 *
 * cleanCell('="1020304"') → '1020304'; cleanCell('\u200banna\u00a0berg ') → 'anna berg'
 */
export function cleanCell(cell: string): string {
  if (cell === '' || PLAIN.test(cell)) return cell;
  const visible = cell.replace(INVISIBLE, '').replace(OTHER_SPACE, ' ').trim();
  const text = FORMULA_TEXT.exec(visible)?.[1]?.replaceAll('""', '"') ?? visible;
  return (TEXT_MARK.exec(text)?.[1] ?? text).trim();
}

/** True for a cell in which nothing can be seen. */
export function isBlankCell(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // Decides for nearly all cells: a large sheet has millions.
  if (first > SPACE && first < DELETE && first !== APOSTROPHE && first !== EQUALS) return false;
  return cell === '' || cleanCell(cell) === '';
}

/** True for a text that stands for an empty cell, whatever the column. */
export function isEmptyMark(text: string): boolean {
  return EMPTY_MARK.test(text);
}
