import type { Card } from '../../cards/card.ts';
import type { Language } from '../../domain/faq/entry.ts';
import type { StoredReference } from '../store/conversation-references.ts';
import type { Preferences } from '../store/preferences.ts';
import type { Message } from './message.ts';

/** What to do with a message whose time has come, as its recipient wants it: send it, wait, or leave it. */
export type Composed =
  | { readonly kind: 'send'; readonly card: Card; readonly language: Language }
  /** Not before this time, in milliseconds since 1970. */
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'unwanted' };

export type Compose = (message: Message, reference: StoredReference) => Promise<Composed>;

/** Chooses the language when the message is sent: the person's own, else their client's, else English. */
export function createCompose(preferences: Preferences): Compose {
  return async ({ tenantId, recipientId, content }, { locale }) => {
    const { language: chosen } = await preferences.get(tenantId, recipientId);
    const language = chosen ?? (/^sv\b/i.test(locale ?? '') ? 'sv' : 'en');
    return { kind: 'send', card: content.cards[language], language };
  };
}
