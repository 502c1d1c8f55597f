import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { listAny } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { words } from '../words.ts';
import template from './expert.json' with { type: 'json' };

/** An admin of the bot; without an address, there is no link to a chat with them. */
export type ShownAdmin = { readonly name: string; readonly address: string | undefined };

const render = compileCard<Record<'language' | 'title' | 'text' | 'admins' | 'who', string>>(template);

/** Says which people can help, and names the bot's admins. Where many read, `admins` is undefined: a button names them. */
export function expertCard(admins: readonly ShownAdmin[] | undefined, language: Language) {
  const t = words(language);
  const names = listAny((admins ?? []).map(linkTo), language);
  return render({
    language,
    title: t('expert.title'),
    text: t('expert.text'),
    admins: names && t('expert.admins', { names }),
    who: admins ? '' : t('expert.who'),
  });
}

/** Returns the name as a link that opens a chat in Teams. */
function linkTo({ name, address }: ShownAdmin): string {
  if (!address) return plainText(name);
  const user = encodeURIComponent(address).replace(/[()*'!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${plainText(name)}](https://teams.microsoft.com/l/chat/0/0?users=${user})`;
}
