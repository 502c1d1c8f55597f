import type { RowError } from '../../domain/imports/report-row.ts';
import type { Language } from '../../domain/language.ts';
import { messageCard } from '../parts/message.ts';
import { words } from '../words.ts';
import { badRowWords } from './bad-rows.ts';
import { type ImportSize, type ImportSummaryWords, importSummaryCard, sizeFacts } from './import-summary.ts';

/** Refuses a report without a usable row. */
export function noRowsCard(errors: readonly RowError[], language: Language) {
  return importSummaryCard(noRowsWords(errors, language), language);
}

export function noRowsWords(errors: readonly RowError[], language: Language): ImportSummaryWords {
  const t = words(language);
  return { title: t('imports.noRows.title'), text: t('imports.noRows.text'), ...badRowWords(errors, language) };
}

/** Says that a file is already in use. */
export function unchangedCard(size: ImportSize, language: Language) {
  return importSummaryCard(unchangedWords(size, language), language);
}

export function unchangedWords(size: ImportSize, language: Language): ImportSummaryWords {
  const t = words(language);
  return {
    title: t('imports.unchanged.title', { report: t(`imports.kinds.${size.kind}`) }),
    text: t('imports.unchanged.text'),
    facts: sizeFacts(size, language),
  };
}

/** Says that another import was confirmed while the file was being read. */
export function overtakenCard(language: Language) {
  const { text, title } = overtakenWords(language);
  return messageCard(text, title);
}

export function overtakenWords(language: Language): ImportSummaryWords {
  const t = words(language);
  return { title: t('imports.overtaken.title'), text: t('imports.overtaken.text') };
}
