import type { ReportColumn } from '../../domain/imports/report-columns.ts';
import type { Language } from '../../domain/language.ts';
import { messageCard } from '../parts/message.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import { columnName } from './column-name.ts';
import type { ImportSummaryWords } from './import-summary.ts';

/** The reason why a file cannot be read; `columns` are keys of columns. */
export type ShownRefusal = {
  readonly kind: keyof typeof en.imports.refusals;
  readonly details: { readonly max?: number; readonly columns?: readonly string[] };
};

const MEGABYTE = 1024 * 1024;
const HEADER_ROWS = 20;

/** Explains what is wrong with a file as a whole, and what to do about it. */
export function refusalText({ kind, details: { max = 0, columns = [] } }: ShownRefusal, language: Language): string {
  const t = words(language);
  const names = columns.map((column) => columnName(column as ReportColumn, t));
  return t(`imports.refusals.${kind}`, {
    max: kind === 'fileTooLarge' ? max / MEGABYTE : max,
    columns: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
    headerRows: HEADER_ROWS,
  });
}

export function refusalCard(refusal: ShownRefusal, language: Language) {
  const { text, title } = refusalWords(refusal, language);
  return messageCard(text, title);
}

export function refusalWords(refusal: ShownRefusal, language: Language): ImportSummaryWords {
  const t = words(language);
  const text = t('imports.refusal.unchanged', { reason: refusalText(refusal, language) });
  return { title: t('imports.refusal.title'), text };
}
