import type { Activity } from 'botbuilder';
import { joinKey } from './key.ts';
import { createMemo } from './memo.ts';
import type { Store } from './store.ts';

const MEMO_SIZE = 10_000;
const MEMO_MS = 10 * 60 * 1_000;

/** What it takes to write into a conversation unasked. */
export type StoredReference = {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversationId: string;
  readonly conversationType: string;
  readonly tenantId: string;
  readonly botId: string;
  /** The person, in a personal chat only: anywhere else many speak, and the conversation is not theirs. */
  readonly userId?: string;
  readonly aadObjectId?: string;
  readonly name?: string;
  readonly locale?: string;
};

/** Someone whom the bot knows by name. `userId` is what roles go by, `teamsId` what Teams calls the person. */
type KnownPerson = { readonly userId: string; readonly teamsId: string; readonly name: string };

export type ConversationReferences = {
  /** Stores the reference, unless this very one is stored already. */
  remember(reference: StoredReference): Promise<void>;
  find(tenantId: string, conversationId: string): Promise<StoredReference | undefined>;
  /** Everyone of a tenant who has a personal chat with the bot, once each. Reads every reference there is. */
  people(tenantId: string): Promise<KnownPerson[]>;
  forget(tenantId: string, conversationId: string): Promise<void>;
};

/** @param tenantId the tenant that the door has verified; the activity's own is not read again */
export function toReference(activity: Activity, tenantId: string): StoredReference {
  const { serviceUrl, channelId, conversation, recipient } = activity;
  const conversationType = conversation.conversationType || 'personal';
  return {
    serviceUrl,
    channelId,
    conversationId: threadless(conversation.id),
    conversationType,
    tenantId,
    botId: recipient?.id ?? '',
    ...(conversationType === 'personal' ? personOf(activity) : {}),
  };
}

/** A channel's conversation, of which each thread has an id of its own. */
function threadless(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}

function personOf({ from, locale }: Activity) {
  return {
    userId: from.id,
    ...(from.aadObjectId ? { aadObjectId: from.aadObjectId } : {}),
    ...(from.name ? { name: from.name } : {}),
    ...(locale ? { locale } : {}),
  };
}

/**
 * An unchanged reference costs no store call within ten minutes of the last one; after that the store is asked again,
 * since another instance may have forgotten the conversation.
 */
export function createConversationReferences(store: Pick<Store, 'records'>): ConversationReferences {
  const records = store.records<StoredReference>('conversation-references');
  const known = createMemo(MEMO_SIZE, MEMO_MS);
  return {
    async remember(reference) {
      const key = joinKey(reference.tenantId, reference.conversationId);
      const text = JSON.stringify(reference);
      if (known.get(key) === text) return;
      if (JSON.stringify(await records.get(key)) !== text) await records.set(key, reference);
      known.set(key, text);
    },
    find: (tenantId, conversationId) => records.get(joinKey(tenantId, conversationId)),
    async people(tenantId) {
      const people = new Map<string, KnownPerson>();
      for await (const [, reference] of records.iterator?.({}) ?? []) {
        const { tenantId: tenant, userId: teamsId, aadObjectId, name } = reference as StoredReference;
        if (tenant !== tenantId || !teamsId || !name) continue;
        const userId = aadObjectId?.toLowerCase() ?? teamsId;
        people.set(userId, { userId, teamsId, name });
      }
      return [...people.values()];
    },
    async forget(tenantId, conversationId) {
      const key = joinKey(tenantId, threadless(conversationId));
      await records.delete(key);
      known.delete(key);
    },
  };
}
