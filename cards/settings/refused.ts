import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { adminLinks, type ShownAdmin } from '../parts/admin-links.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';
import template from './refused.json' with { type: 'json' };

/** The missing role: one of the admins', Global admin, or any of those who decide about posts in a conversation. */
export type RefusalText = 'message.roleNeeded' | 'message.globalAdminNeeded' | 'message.hostNeeded';

/** The abilities that are open to everyone in their own chat. */
const OPEN = ['status', 'mySkills'] as const;

const render = compileCard<
  Record<'language' | 'summary' | 'text' | 'admins' | 'open' | 'who', string> & { buttons: ShowButton[] }
>(template);

/**
 * Says which role is missing, who can tell instead, and what the reader may ask for. Where many read, `admins` is
 * undefined: a button sends the names to the reader's own chat.
 */
export function refusedCard(refusal: RefusalText, admins: readonly ShownAdmin[] | undefined, language: Language) {
  const t = words(language);
  const names = adminLinks(admins ?? [], language);
  const text = t(refusal);
  return render({
    language,
    summary: text.replaceAll('**', ''),
    text,
    admins: admins ? (names ? t('refused.admins', { names }) : t('refused.nobody')) : '',
    open: admins ? t('refused.open') : '',
    who: admins ? '' : t('refused.who'),
    buttons: admins
      ? OPEN.map((ability) => ({ title: t(`refused.${ability}`), data: showPayload(ability, language) }))
      : [],
  });
}
