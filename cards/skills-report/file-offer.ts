import type { Language } from '../../domain/language.ts';
import { replyCard } from '../parts/reply.ts';
import { showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';
import { fileButtons } from './file-buttons.ts';

/** Offers the skills report as a file, with names or in numbers; without a report, says that one is needed. */
export function fileOfferCard(request: { readonly competency?: string } | undefined, language: Language) {
  const t = words(language);
  if (!request) {
    const shows = [{ title: t('status.buttons.imports'), data: showPayload('imports', language) }];
    return replyCard({ said: t('files.ask.none'), shows });
  }
  const shows = (['numbers', 'names'] as const).flatMap((view) =>
    fileButtons(view, request, language).map(({ data }) => ({ title: t(`files.ask.${view}_${data.format}`), data })),
  );
  return replyCard({ said: t('files.ask.said'), shows });
}

/** Says that the bot makes no calendar entries, and what it does instead. */
export function noCalendarCard(language: Language) {
  const t = words(language);
  return replyCard({
    said: t('files.calendar'),
    shows: [{ title: t('files.renewals'), data: showPayload('renewals', language) }],
  });
}
