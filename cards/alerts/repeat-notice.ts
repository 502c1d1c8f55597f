import type { Language } from '../../domain/language.ts';
import type { Card } from '../card.ts';
import { words } from '../words.ts';

/** The card with a line above it that says that it may have come before. */
export function withRepeatNotice(card: Card, language: Language): Card {
  const text = words(language)('delivery.repeat');
  return { ...card, body: [{ type: 'TextBlock', id: 'repeat', text, wrap: true, isSubtle: true }, ...card.body] };
}
