import type { Activity } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import type { StoredReference } from '../store/conversation-references.ts';
import { toActivity } from '../turn/reply.ts';

/** A card as a message that answers none, with the names that the SDK would put on it. */
export function toProactiveActivity(card: Card, reference: StoredReference): Partial<Activity> {
  const { channelId, serviceUrl, conversationId, conversationType, tenantId, botId, userId } = reference;
  return {
    ...toActivity({ card }),
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
