import type { Message } from '../../bot/delivery/message.ts';
import type { StoredReference } from '../../bot/store/conversation-references.ts';
import type { Card } from '../../cards/card.ts';
import { TENANT } from './activities.ts';

/** Builds a message with its own recipient, whose card has the id of the message as its fallback text. */
export function outgoing(id: string, kind: Message['class'] = 'alert'): Omit<Message, 'tenantId'> {
  const content = { kind: 'card', cards: { en: cardOf(id, 'Hello'), sv: cardOf(id, 'Hej') } } as const;
  return { id, recipientId: `person-${id}`, class: kind, kinds: ['ownSkillEnding'], isScheduled: true, content };
}

/** Builds the reference to the chat with the recipient of a message. */
export function referenceTo(id: string, serviceUrl: string): StoredReference {
  return {
    serviceUrl,
    channelId: 'msteams',
    conversationId: `a:${id}`,
    conversationType: 'personal',
    tenantId: TENANT,
    botId: '28:bot',
    userId: `29:${id}`,
    aadObjectId: `person-${id}`,
    locale: 'en-US',
  };
}

function cardOf(id: string, greeting: string): Card {
  return { type: 'AdaptiveCard', version: '1.5', fallbackText: id, body: [{ type: 'TextBlock', text: greeting }] };
}
