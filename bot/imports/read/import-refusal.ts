/** Why a file is not read at all. What is wrong with one row is a row error instead. */
export type RefusalKind =
  | 'foreignHost'
  | 'notDownloaded'
  | 'unsupportedType'
  | 'wrongContent'
  | 'legacyWorkbook'
  | 'encrypted'
  | 'macros'
  | 'empty'
  | 'notText'
  | 'notAWorkbook'
  | 'damaged'
  | 'forbiddenXml'
  | 'tooDeep'
  | 'fileTooLarge'
  | 'tooManyParts'
  | 'partTooLarge'
  | 'ratioTooHigh'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'tooManyTexts'
  | 'cellTooLong'
  | 'recordTooLong'
  | 'unclosedQuote'
  | 'missingColumns'
  | 'duplicateColumn';

/** What a sentence about a refusal may name: figures, and keys of columns; never anything that the file holds. */
export type RefusalDetails = {
  readonly max?: number;
  readonly actual?: number;
  readonly row?: number;
  readonly columns?: readonly string[];
};

/** A file that is refused as a whole. It has no text for people: that is made from `kind` and `details`. */
export class ImportRefusal extends Error {
  readonly kind: RefusalKind;
  readonly details: RefusalDetails;

  constructor(kind: RefusalKind, details: RefusalDetails = {}, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
    this.details = details;
  }
}

/** Refuses what is more than `max`. */
export function refuseAbove(max: number, actual: number, kind: RefusalKind): void {
  if (actual > max) throw new ImportRefusal(kind, { max, actual });
}
