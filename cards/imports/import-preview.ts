import type { Changes, ReportChanges } from '../../domain/imports/compare-reports.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { messageCard } from '../parts/message.ts';
import { showDay } from '../text/show-day.ts';
import { type Words, words } from '../words.ts';
import { badRows } from './bad-rows.ts';
import { type ReportSize, type ReportWords, reportCard, sizeFacts } from './import-summary.ts';

/** A report before it counts. `since` is what it changes, and the day of the report that it would replace. */
export type ImportPreview = ReportSize & {
  readonly importId: string;
  readonly since: { readonly day: CalendarDay; readonly changes: ReportChanges } | undefined;
  readonly errors: readonly RowError[];
};

export function importPreviewCard(preview: ImportPreview, language: Language) {
  const { importId } = preview;
  const t = words(language);
  const buttons = [
    { title: t('imports.preview.confirm'), verb: 'import.confirm', importId },
    { title: t('imports.preview.cancel'), verb: 'import.cancel', importId },
  ];
  return reportCard({ ...importPreviewWords(preview, language), buttons }, language);
}

export function importPreviewWords(preview: Omit<ImportPreview, 'importId'>, language: Language): ReportWords {
  const { kind, since, errors } = preview;
  const t = words(language);
  return {
    title: t('imports.preview.title', { report: t(`imports.kinds.${kind}`) }),
    text: t(since ? 'imports.preview.text' : 'imports.preview.first'),
    facts: sizeFacts(preview, language),
    ...(since && {
      since: t('imports.preview.since', { day: showDay(since.day, language) }),
      changes: changeFacts(since.changes, t),
    }),
    ...badRowTexts(errors, language),
  };
}

/** A report of which not one row can be used. */
export function noRowsCard(errors: readonly RowError[], language: Language) {
  return reportCard(noRowsWords(errors, language), language);
}

export function noRowsWords(errors: readonly RowError[], language: Language): ReportWords {
  const t = words(language);
  return { title: t('imports.noRows.title'), text: t('imports.noRows.text'), ...badRowTexts(errors, language) };
}

/** A file that counts already. */
export function unchangedCard(size: ReportSize, language: Language) {
  return reportCard(unchangedWords(size, language), language);
}

export function unchangedWords(size: ReportSize, language: Language): ReportWords {
  const t = words(language);
  return {
    title: t('imports.unchanged.title', { report: t(`imports.kinds.${size.kind}`) }),
    text: t('imports.unchanged.text'),
    facts: sizeFacts(size, language),
  };
}

/** The message while a file is read. */
export function readingCard(rowsSoFar: number, language: Language) {
  const t = words(language);
  const text = rowsSoFar > 0 ? t('imports.reading.rows', { count: rowsSoFar }) : t('imports.reading.begun');
  return messageCard(text, t('imports.reading.title'));
}

export function overtakenCard(language: Language) {
  const { text, title } = overtakenWords(language);
  return messageCard(text, title);
}

export function overtakenWords(language: Language): ReportWords {
  const t = words(language);
  return { title: t('imports.overtaken.title'), text: t('imports.overtaken.text') };
}

function changeFacts({ people, records }: ReportChanges, t: Words) {
  const fact = (title: string, changes: Changes) => ({ title, value: t('imports.preview.changes', changes) });
  return [...(people ? [fact(t('imports.people'), people)] : []), fact(t('imports.rows'), records)];
}

function badRowTexts(errors: readonly RowError[], language: Language) {
  const { heading, lines } = badRows(errors, language);
  return { badRows: heading, badRowList: lines.map((line) => `- ${line}`).join('\n') };
}
