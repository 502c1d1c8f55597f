import type { Message } from '../../bot/delivery/message.ts';
import type { StoredReference } from '../../bot/store/conversation-references.ts';
import type { Card } from '../../cards/card.ts';
import { TENANT } from './activities.ts';

/** A message to a person of its own; its card says its id. */
export function outgoing(id: string, kind: Message['class'] = 'alert'): Omit<Message, 'tenantId'> {
  const content = { kind: 'card', cards: { en: cardOf(id, 'Hello'), sv: cardOf(id, 'Hej') } } as const;
  return { id, recipientId: `person-${id}`, class: kind, kinds: ['ownSkillEnding'], isScheduled: true, content };
}

/** Where the person of a message can be reached. */
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
