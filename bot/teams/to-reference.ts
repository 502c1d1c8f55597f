import type { Activity } from 'botbuilder';
import type { StoredReference } from '../store/conversation-references.ts';
import { type Person, threadless } from '../turn/person.ts';

/**
 * Keeps what is needed to write into an activity's conversation later.
 *
 * @param person the verified person; the activity's own tenant is not read again
 */
export function toReference(
  { serviceUrl, channelId, conversation, recipient, from, locale }: Activity,
  { tenantId, timeZone }: Pick<Person, 'tenantId' | 'timeZone'>,
): StoredReference {
  const conversationType = conversation.conversationType || 'personal';
  return {
    serviceUrl,
    channelId,
    conversationId: threadless(conversation.id),
    conversationType,
    tenantId,
    botId: recipient?.id ?? '',
    ...(conversationType === 'personal'
      ? {
          userId: from.id,
          ...(from.aadObjectId ? { aadObjectId: from.aadObjectId } : {}),
          ...(from.name ? { name: from.name } : {}),
          ...(locale ? { locale } : {}),
          ...(timeZone && { timeZone }),
        }
      : {}),
  };
}
