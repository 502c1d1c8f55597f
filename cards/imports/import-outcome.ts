import type { Language } from '../../domain/language.ts';
import { messageCard } from '../parts/message.ts';
import { words } from '../words.ts';
import { type ImportSize, type ImportSummaryWords, importSummaryCard, sizeFacts } from './import-summary.ts';

/** A report that counts now, or did before the click. */
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

/** What becomes of a click on a button that comes too late, or of a preview that was cancelled. */
type Dismissal = 'cancelled.text' | 'cancelled.tooLate' | 'cancelled.outdated' | 'confirmed.outdated';

export function dismissedCard(settled: Dismissal, language: Language) {
  const { text, title } = dismissedWords(settled, language);
  return messageCard(text, title);
}

export function dismissedWords(settled: Dismissal, language: Language): ImportSummaryWords {
  const t = words(language);
  const title = t(settled === 'cancelled.text' ? 'imports.cancelled.title' : 'imports.outdatedTitle');
  return { title, text: t(`imports.${settled}`) };
}
