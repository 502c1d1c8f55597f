import type { Language } from '../../domain/language.ts';
import { listAny } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';

/** An admin of the bot; without an address, there is no link to a chat with them. */
export type ShownAdmin = { readonly name: string; readonly address: string | undefined };

/** Lists admins by name, each as a link that opens a chat in Teams; empty if there are none. */
export function adminLinks(admins: readonly ShownAdmin[], language: Language): string {
  return listAny(admins.map(linkTo), language);
}

function linkTo({ name, address }: ShownAdmin): string {
  if (!address) return plainText(name);
  const user = encodeURIComponent(address).replace(/[()*'!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${plainText(name)}](https://teams.microsoft.com/l/chat/0/0?users=${user})`;
}
