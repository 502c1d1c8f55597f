import type { Language } from '../../domain/language.ts';
import type { Card } from '../card.ts';
import { words } from '../words.ts';

/** Adds a line above a card that says that the message may be a repeat. */
export function withRepeatNotice(card: Card, language: Language): Card {
  const text = words(language)('delivery.repeat');
  return { ...card, body: [{ type: 'TextBlock', id: 'repeat', text, wrap: true, isSubtle: true }, ...card.body] };
}
