import type { ConnectorPool } from '../connector/connector-pool.ts';
import type { ConversationReferences, StoredReference, Unreachable } from '../store/conversation-references.ts';
import { joinKey } from '../store/key.ts';
import { GOVERNMENT_URL } from './after-failure.ts';
import { classify, type Failure } from './classify.ts';
import type { Pacer } from './pacer.ts';

/** A conversation with the bot, why there is none, or why it could not be created. */
type Conversation = StoredReference | Unreachable | Failure;

export type Conversations = {
  /** Returns a person's own chat. One that is not on record is created, once, and recorded. */
  with(tenantId: string, personId: string): Promise<Conversation>;
  /** Returns a team's or a group's conversation, to which only people can add the bot. */
  ofMany(tenantId: string, conversationId: string): Promise<Conversation>;
};

type ConversationsDeps = {
  readonly references: ConversationReferences;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly pacer: Pick<Pacer, 'acquireTenantSlot'>;
};

export function createConversations({ references, pool, pacer }: ConversationsDeps): Conversations {
  const underWay = new Map<string, Promise<Conversation>>();

  async function findOrCreate(tenantId: string, personId: string): Promise<Conversation> {
    const found = await references.findPersonal(tenantId, personId);
    if (found) return found;
    const latest = await references.findLatest(tenantId);
    // Only an activity tells the tenant's service URL, and none has ever come from there.
    if (!latest) return { unreachable: 'notInstalled' };
    const created = await create(latest, personId);
    if ('conversationId' in created) await references.remember(created);
    if ('unreachable' in created) await references.markUnreachable(tenantId, personId, created.unreachable);
    return created;
  }

  async function create(latest: StoredReference, personId: string): Promise<Conversation> {
    const { serviceUrl, channelId, tenantId, botId } = latest;
    const parameters = {
      isGroup: false,
      bot: { id: botId, name: '' },
      members: [{ id: personId, name: '' }],
      channelData: { tenant: { id: tenantId } },
      tenantId,
    };
    const noteAnswer = await pacer.acquireTenantSlot(tenantId);
    try {
      const client = await pool.client(serviceUrl);
      const { id: conversationId } = await client.createConversation(parameters);
      const own = { conversationId, conversationType: 'personal', aadObjectId: personId };
      return { serviceUrl, channelId, tenantId, botId, ...own };
    } catch (error) {
      const failure = classify(error);
      if (failure.kind === 'otherHost' && serviceUrl !== GOVERNMENT_URL) {
        return create({ ...latest, serviceUrl: GOVERNMENT_URL }, personId);
      }
      return afterFailedCreation(failure);
    } finally {
      noteAnswer();
    }
  }

  return {
    with(tenantId, personId) {
      const key = joinKey(tenantId, personId);
      const current = underWay.get(key);
      if (current) return current;
      const next = findOrCreate(tenantId, personId).finally(() => underWay.delete(key));
      underWay.set(key, next);
      return next;
    },
    async ofMany(tenantId, conversationId) {
      return (await references.find(tenantId, conversationId)) ?? { unreachable: 'notInstalled' };
    },
  };
}

/** Maps a failure to create a conversation. An uncertain one is retried: creating a chat twice gives the same chat. */
function afterFailedCreation(failure: Failure): Unreachable | Failure {
  switch (failure.kind) {
    case 'uncertain':
      return { kind: 'retry', reason: 'unreachable', afterMs: undefined, concernsAll: false };
    case 'rejected':
      if (failure.reason === 'blocked') return { unreachable: 'blocked' };
      if (failure.reason === 'notInstalled' || failure.reason === 'gone') return { unreachable: 'notInstalled' };
      return failure;
    default:
      return failure;
  }
}
