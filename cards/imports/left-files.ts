import type { Language } from '../../domain/language.ts';
import type { Card } from '../card.ts';
import { listAll } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { words } from '../words.ts';

const MOST_NAMED = 10;

/** Names, at the end of a card, the file that it is about and the files of the same message that were left. */
export function withLeftFiles(
  card: Card,
  { read, left }: { readonly read: string; readonly left: readonly string[] },
  language: Language,
): Card {
  const t = words(language);
  const nameOf = (name: string) => plainText(name) || t('imports.unnamed');
  const names = listAll(left.map(nameOf), language, { most: MOST_NAMED });
  const text = t('imports.left', { read: nameOf(read), names, count: left.length });
  return { ...card, body: [...card.body, { type: 'TextBlock', id: 'left-files', text, wrap: true, separator: true }] };
}
