import type { Language } from '../domain/faq/entry.ts';
import { type ReportSize, reportCard, sizeFacts } from './import-report.ts';
import { messageCard } from './message.ts';
import { words } from './words.ts';

/** A report that counts now, or did before the click. */
export function confirmedCard(size: ReportSize, justNow: boolean, language: Language) {
  const t = words(language);
  return reportCard(
    {
      title: t('imports.confirmed.title', { report: t(`imports.kinds.${size.kind}`) }),
      text: t(justNow ? 'imports.confirmed.text' : 'imports.confirmed.again'),
      facts: sizeFacts(size, language),
      links: [
        { title: t('imports.show.status'), ability: 'status' },
        { title: t('imports.show.imports'), ability: 'imports' },
      ],
    },
    language,
  );
}

/** What became of a click on a button that comes too late, or of a preview that was cancelled. */
export function settledCard(
  settled: 'cancelled.text' | 'cancelled.tooLate' | 'cancelled.outdated' | 'confirmed.outdated',
  language: Language,
) {
  const t = words(language);
  const title = t(settled === 'cancelled.text' ? 'imports.cancelled.title' : 'imports.outdatedTitle');
  return messageCard(t(`imports.${settled}`), title);
}
