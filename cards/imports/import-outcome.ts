import type { Language } from '../../domain/language.ts';
import { messageCard } from '../parts/message.ts';
import { words } from '../words.ts';
import { type ImportSize, type ImportSummaryWords, importSummaryCard, sizeFacts } from './import-summary.ts';

/** Confirms that a report is imported, by this click or an earlier one. */
export function confirmedCard(size: ImportSize, justNow: boolean, language: Language) {
  const t = words(language);
  const links = [
    { title: t('imports.show.status'), ability: 'status' },
    { title: t('imports.show.imports'), ability: 'imports' },
  ];
  return importSummaryCard({ ...confirmedWords(size, justNow, language), links }, language);
}

export function confirmedWords(size: ImportSize, justNow: boolean, language: Language): ImportSummaryWords {
  const t = words(language);
  return {
    title: t('imports.confirmed.title', { report: t(`imports.kinds.${size.kind}`) }),
    text: t(justNow ? 'imports.confirmed.text' : 'imports.confirmed.again'),
    facts: sizeFacts(size, language),
  };
}

/** The outcome of a cancelled preview, or of a click that came too late. */
type Dismissal = 'cancelled.text' | 'cancelled.tooLate' | 'cancelled.outdated' | 'confirmed.outdated';

export function dismissedCard(dismissal: Dismissal, language: Language) {
  const { text, title } = dismissedWords(dismissal, language);
  return messageCard(text, title);
}

export function dismissedWords(dismissal: Dismissal, language: Language): ImportSummaryWords {
  const t = words(language);
  const title = t(dismissal === 'cancelled.text' ? 'imports.cancelled.title' : 'imports.outdatedTitle');
  return { title, text: t(`imports.${dismissal}`) };
}
