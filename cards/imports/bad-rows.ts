import type { ReportColumn } from '../../domain/imports/report-columns.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import type { Language } from '../../domain/language.ts';
import { type Words, words } from '../words.ts';

const SHOWN_ROWS = 10;

/** Columns that Partner Center's files name so, whatever the language. */
const NAMES = {
  mcid: 'MCID',
  relevantFor: 'Relevant for Competencies (Option) or Programs',
  associatedInPmc: 'Associated in PMC',
  associatedInPc: 'Associated in PC',
  competency: 'CompetencyName',
  level: 'CompetencyLevel',
  status: 'CompetencyStatus',
  startedOn: 'CompetencyStartDate',
  endsOn: 'CompetencyEndDate',
  option: 'CompetencyAttainmentOptionName',
  month: 'Month',
  metric: 'MetricName',
  twelveMonths: 'TTMAggregate',
} as const satisfies Partial<Record<ReportColumn, string>>;

/** The rows that do not count, with their reasons: how many there are, and the first of them. Cells are never shown. */
export function badRows(errors: readonly RowError[], language: Language): { heading: string; lines: string[] } {
  if (errors.length === 0) return { heading: '', lines: [] };
  const t = words(language);
  const rows = Map.groupBy(errors, ({ row }) => row);
  const shown = [...rows].slice(0, SHOWN_ROWS);
  const lines = shown.map(([row, reasons]) =>
    t('imports.badRows.line', { row, reasons: reasons.map((error) => reasonText(error, t)).join('; ') }),
  );
  const more = rows.size - shown.length;
  return {
    heading: t('imports.badRows.heading', { count: rows.size }),
    lines: more > 0 ? [...lines, t('imports.badRows.more', { count: more })] : lines,
  };
}

/** A column as sentences name it. */
export function columnName(column: ReportColumn, t: Words): string {
  return isNamed(column) ? NAMES[column] : t(`imports.columns.${column}`);
}

function isNamed(column: ReportColumn): column is keyof typeof NAMES {
  return Object.hasOwn(NAMES, column);
}

function reasonText({ column, kind }: RowError, t: Words): string {
  return t(`imports.rowErrors.${kind}`, { column: column ? columnName(column, t) : '' });
}
