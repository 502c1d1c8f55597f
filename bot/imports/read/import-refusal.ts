import { CompassError } from '../../errors.ts';

/** Reasons to refuse a whole file. A problem with one row is a row error instead. */
export type RefusalKind =
  | 'foreignHost'
  | 'notDownloaded'
  | 'unsupportedType'
  | 'wrongContent'
  | 'legacyWorkbook'
  | 'encrypted'
  | 'macros'
  | 'empty'
  | 'reportHidden'
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

/** The details that a sentence about a refusal may name: figures and column keys, never content of the file. */
export type RefusalDetails = {
  readonly max?: number;
  readonly actual?: number;
  readonly row?: number;
  readonly columns?: readonly string[];
};

/** Thrown to refuse a whole file. The text for people is made from `kind` and `details`, not from the message. */
export class ImportRefusal extends CompassError {
  readonly kind: RefusalKind;
  readonly details: RefusalDetails;

  constructor(kind: RefusalKind, details: RefusalDetails = {}, cause?: unknown) {
    super(kind, { code: kind, cause });
    this.kind = kind;
    this.details = details;
  }
}

/** @throws ImportRefusal if `actual` is more than `max` */
export function refuseAbove(max: number, actual: number, kind: RefusalKind): void {
  if (actual > max) throw new ImportRefusal(kind, { max, actual });
}
