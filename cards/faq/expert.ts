import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { adminLinks, type ShownAdmin } from '../parts/admin-links.ts';
import { words } from '../words.ts';
import template from './expert.json' with { type: 'json' };

const render = compileCard<Record<'language' | 'title' | 'text' | 'admins' | 'who', string>>(template);

/** Says which people can help, and names the bot's admins. Where many read, `admins` is undefined: a button names them. */
export function expertCard(admins: readonly ShownAdmin[] | undefined, language: Language) {
  const t = words(language);
  const names = adminLinks(admins ?? [], language);
  return render({
    language,
    title: t('expert.title'),
    text: t('expert.text'),
    admins: names && t('expert.admins', { names }),
    who: admins ? '' : t('expert.who'),
  });
}
