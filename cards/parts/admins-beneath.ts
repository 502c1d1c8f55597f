import type { Language } from '../../domain/language.ts';
import type { Card } from '../card.ts';
import { words } from '../words.ts';
import { adminLinks, type ShownAdmin } from './admin-links.ts';

/**
 * Adds beneath the answer of a card who can tell the rest: names and plans are for admins only.
 *
 * @param admins undefined where many read, so that nobody is named there
 */
export function adminsBeneath(card: Card, admins: readonly ShownAdmin[] | undefined, language: Language): Card {
  const t = words(language);
  const names = adminLinks(admins ?? [], language);
  const text = [t('risk.said.adminsOnly'), ...(names ? [t('refused.admins', { names })] : [])].join(' ');
  const [said, ...proof] = card.body;
  return { ...card, body: [...(said ? [said] : []), { type: 'TextBlock', id: 'admins', text, wrap: true }, ...proof] };
}
