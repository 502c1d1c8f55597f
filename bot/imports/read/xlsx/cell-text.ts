import { type Epoch, serialToText } from '../../../../domain/imports/excel-serial.ts';
import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { LIMITS } from '../limits.ts';

/** V8 copies a shorter substring instead of keeping a reference to its source. */
const SHORTEST_SLICE = 13;

/** The parts of the workbook that a cell's text depends on. */
export type CellContext = {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly epoch: Epoch;
};

/** A cell as the sheet's XML has it: its type, its style, and the content of `v` or `is`. */
export type RawCell = { readonly type: string | undefined; readonly style: string | undefined; readonly value: string };

/**
 * Returns a cell as text: a number without float noise, a date as ISO, a boolean as `true` or `false`.
 *
 * @throws ImportRefusal for a text longer than Excel allows, or a reference to a missing text
 */
export function cellText(cell: RawCell, context: CellContext): string {
  const text = readByType(cell, context);
  if (text.length > LIMITS.cellCharacters) {
    throw new ImportRefusal('cellTooLong', { max: LIMITS.cellCharacters, actual: text.length });
  }
  return text;
}

function readByType({ type, style, value }: RawCell, context: CellContext): string {
  switch (type) {
    case 's':
      return sharedText(value, context.sharedStrings);
    case 'inlineStr':
    case 'str':
      return detach(unescapeText(value));
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'true' : 'false';
    case 'd':
    case 'e':
      return value.trim();
    default:
      return numberText(value.trim(), style, context);
  }
}

function sharedText(value: string, texts: readonly string[]): string {
  if (value.trim() === '') return '';
  const text = texts[Number(value)];
  if (text === undefined) throw new ImportRefusal('damaged');
  return text;
}

function numberText(value: string, style: string | undefined, { dateStyles, epoch }: CellContext): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (style !== undefined && dateStyles.has(Number(style))) return serialToText(number, epoch) ?? value;
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(value) ? `${number}` : value;
}

/**
 * Appends the next run of a text.
 *
 * @throws ImportRefusal for a text that even unescaping could not bring below Excel's limit
 */
export function appendRun(text: string, run: string): string {
  refuseAbove(LIMITS.cellCharacters * '_x000D_'.length, text.length + run.length, 'cellTooLong');
  return text + run;
}

/** Copies a text that is kept for long: a substring from the parser would hold its whole chunk in memory. */
export function detach(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

/** Decodes the characters that XML cannot hold, which Excel writes as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
