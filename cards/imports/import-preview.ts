import type { Changes, ReportChanges } from '../../domain/imports/compare-reports.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { showDay } from '../text/show-day.ts';
import { type Words, words } from '../words.ts';
import { badRowWords } from './bad-rows.ts';
import { type ImportSize, type ImportSummaryWords, importSummaryCard, sizeFacts } from './import-summary.ts';
import { sourceFacts, type Understanding, understandingWords } from './inspection-words.ts';

/** A report before its import is confirmed. `since`: the day of the report that it would replace, and the changes. */
export type ImportPreview = ImportSize & {
  readonly understanding: Understanding;
  readonly importId: string;
  readonly since: { readonly day: CalendarDay; readonly changes: ReportChanges } | undefined;
  readonly errors: readonly RowError[];
};

export function importPreviewCard(preview: ImportPreview, language: Language) {
  const { importId, understanding } = preview;
  const t = words(language);
  const confirm = { title: t('imports.preview.confirm'), verb: 'import.confirm', importId };
  const cancel = { title: t('imports.preview.cancel'), verb: 'import.cancel', importId };
  // The first button is the one that the eye and the Enter key find. People with several MCIDs lose nothing.
  const isRisky = understanding.warnings.some(({ kind }) => kind !== 'severalMcids');
  const buttons = isRisky ? [cancel, confirm] : [confirm, cancel];
  return importSummaryCard({ ...importPreviewWords(preview, language), buttons }, language);
}

export function importPreviewWords(preview: Omit<ImportPreview, 'importId'>, language: Language): ImportSummaryWords {
  const { kind, since, errors, understanding } = preview;
  const t = words(language);
  return {
    title: t('imports.preview.title', { report: t(`imports.kinds.${kind}`) }),
    text: t(since ? 'imports.preview.text' : 'imports.preview.first'),
    facts: [...sourceFacts(understanding, language), ...sizeFacts(preview, language)],
    ...understandingWords(understanding, kind, language),
    ...(since && {
      since: t('imports.preview.since', { day: showDay(since.day, language) }),
      changes: changeFacts(since.changes, t),
    }),
    ...badRowWords(errors, language),
  };
}

function changeFacts({ people, records }: ReportChanges, t: Words) {
  const fact = (title: string, changes: Changes) => ({ title, value: t('imports.preview.changes', changes) });
  return [...(people ? [fact(t('imports.people'), people)] : []), fact(t('imports.rows'), records)];
}
