import type { Language } from '../../domain/language.ts';
import { replyCard } from '../parts/reply.ts';
import { showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';

/** Says what the bot keeps about people, and who sees it. */
export function privacyCard(language: Language) {
  const t = words(language);
  return replyCard({
    title: t('privacy.title'),
    said: [t('privacy.said'), t('privacy.who')].join('\n\n'),
    shows: [
      { title: t('privacy.mySkills'), data: showPayload('mySkills', language) },
      { title: t('preferences.open'), data: showPayload('preferences', language) },
    ],
  });
}
