import type { Activity } from 'botbuilder';
import type { Reply } from '../turn/reply.ts';

/** A message as the connector takes it. */
export type OutgoingMessage = Partial<Activity>;

/** Converts a reply. The card goes alone, because Teams splits text beside it off into a second message. */
export function toMessage({
  card,
  rateable,
  attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
}: Pick<Reply, 'card' | 'rateable' | 'attachment'>): OutgoingMessage {
  return {
    type: 'message',
    summary: card.fallbackText,
    attachments: [attachment],
    ...(rateable ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
  };
}
