import type { ConnectorPool } from '../connector/connector-pool.ts';
import type { ConversationReferences, StoredReference, Unreachable } from '../store/conversation-references.ts';
import { joinKey } from '../store/key.ts';
import { GOVERNMENT_URL } from './after-failure.ts';
import { classify, type Failure } from './classify.ts';
import type { Pacer } from './pacer.ts';

/** A person's own chat with the bot, why there is none, or what came of asking for one. */
type Found = StoredReference | Unreachable | Failure;

export type Conversations = {
  /** The chat that is remembered, or else one that is made, once, and remembered. */
  with(tenantId: string, personId: string): Promise<Found>;
  /** A conversation of many, which only people can add the bot to. */
  ofMany(tenantId: string, conversationId: string): Promise<Found>;
};

type Parts = {
  readonly references: ConversationReferences;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly pacer: Pick<Pacer, 'turn'>;
};

export function createConversations({ references, pool, pacer }: Parts): Conversations {
  const underWay = new Map<string, Promise<Found>>();

  async function findOrCreate(tenantId: string, personId: string): Promise<Found> {
    const found = await references.findPersonal(tenantId, personId);
    if (found) return found;
    // Only an activity can tell where Teams' service for the tenant is, and nobody there has ever met the bot.
    const latest = await references.findLatest(tenantId);
    if (!latest) return { unreachable: 'notInstalled' };
    const created = await create(latest, personId);
    if ('conversationId' in created) await references.remember(created);
    if ('unreachable' in created) await references.markUnreachable(tenantId, personId, created.unreachable);
    return created;
  }

  async function create(latest: StoredReference, personId: string): Promise<Found> {
    const { serviceUrl, channelId, tenantId, botId } = latest;
    const parameters = {
      isGroup: false,
      bot: { id: botId, name: '' },
      members: [{ id: personId, name: '' }],
      channelData: { tenant: { id: tenantId } },
      tenantId,
    };
    const answered = await pacer.turn(tenantId);
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
      return withoutConversation(failure);
    } finally {
      answered();
    }
  }

  return {
    with(tenantId, personId) {
      const key = joinKey(tenantId, personId);
      const known = underWay.get(key);
      if (known) return known;
      const finding = findOrCreate(tenantId, personId).finally(() => underWay.delete(key));
      underWay.set(key, finding);
      return finding;
    },
    async ofMany(tenantId, conversationId) {
      return (await references.find(tenantId, conversationId)) ?? { unreachable: 'notInstalled' };
    },
  };
}

/** To ask twice for a conversation does no harm: both times it is the same one. */
function withoutConversation(failure: Failure): Unreachable | Failure {
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
