import type { RowError } from '../../domain/imports/report-row.ts';
import type { Language } from '../../domain/language.ts';
import { plainText } from '../text/plain-text.ts';
import { type Words, words } from '../words.ts';
import { columnName } from './column-name.ts';

const SHOWN_ROWS = 10;

/** Counts the rows that cannot be used and lists the first of them with the reasons. Never shows the content of cells. */
export function badRows(errors: readonly RowError[], language: Language): { heading: string; lines: string[] } {
  if (errors.length === 0) return { heading: '', lines: [] };
  const t = words(language);
  const rows = Map.groupBy(errors, ({ row, sheet = '' }) => `${row} ${sheet}`);
  const shown = [...rows].slice(0, SHOWN_ROWS);
  const lines = shown.map(([, reasons]) => lineOf(reasons, t));
  const more = rows.size - shown.length;
  if (more > 0) lines.push(t('imports.badRows.more', { count: more }));
  if (errors.some(({ kind }) => kind === 'unreadableDate')) lines.push(t('imports.badRows.dateForms'));
  return { heading: t('imports.badRows.heading', { count: rows.size }), lines };
}

function lineOf(errors: readonly RowError[], t: Words): string {
  const [first] = errors;
  const reasons = errors.map((error) => reasonText(error, t)).join('; ');
  const line = t('imports.badRows.line', { row: first?.row ?? 0, reasons });
  return first?.sheet ? t('imports.badRows.onSheet', { sheet: plainText(first.sheet), line }) : line;
}

function reasonText({ column, kind }: RowError, t: Words): string {
  return t(`imports.rowErrors.${kind}`, { column: column ? columnName(column, t) : '' });
}

/** The same texts as an import summary shows them. */
export function badRowWords(errors: readonly RowError[], language: Language) {
  const { heading, lines } = badRows(errors, language);
  return { badRows: heading, badRowList: lines.map((line) => `- ${line}`).join('\n') };
}
