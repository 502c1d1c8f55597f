import type { Card } from '../../cards/card.ts';
import type { StoredReference } from '../store/conversation-references.ts';
import { type OutgoingMessage, toMessage } from './to-message.ts';

/** Converts a card to a message that answers no other, addressed as the SDK would address it. */
export function toProactiveMessage(card: Card, reference: StoredReference): OutgoingMessage {
  const { channelId, serviceUrl, conversationId, conversationType, tenantId, botId, userId } = reference;
  return {
    ...toMessage({ card }),
    channelId,
    serviceUrl,
    from: { id: botId, name: '' },
    ...(userId ? { recipient: { id: userId, name: '' } } : {}),
    conversation: {
      id: conversationId,
      conversationType,
      tenantId,
      isGroup: conversationType !== 'personal',
      name: '',
    },
  };
}
