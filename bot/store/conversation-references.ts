import { threadless } from '../turn/person.ts';
import { joinKey } from './key.ts';
import { createMemo } from './memo.ts';
import type { Store } from './store.ts';

const NAMESPACE = 'conversation-references';
const MEMO_SIZE = 10_000;
const MEMO_MS = 10 * 60 * 1_000;
/** Where several instances share the store, any of them may forget a conversation, and the others must know it at once. */
const SHARED_MEMO_MS = 1_000;

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
  /** The zone of their client, as it was named last; not checked. */
  readonly timeZone?: string | undefined;
};

/** Someone whom the bot knows by name. `userId` is what roles go by, `teamsId` what Teams calls the person. */
type KnownPerson = { readonly userId: string; readonly teamsId: string; readonly name: string };
/** A person who takes no messages, until something comes from them again. */
export type Unreachable = { readonly unreachable: 'blocked' | 'notInstalled' };

export type ConversationReferences = {
  /**
   * Stores the reference, unless this very one is stored already.
   *
   * @throws where its service URL is not one that the bot may send to: what is written there later carries its token
   */
  remember(reference: StoredReference): Promise<void>;
  find(tenantId: string, conversationId: string): Promise<StoredReference | undefined>;
  /** Everyone of a tenant who has a personal chat with the bot, once each. Reads every reference of the tenant. */
  people(tenantId: string): Promise<KnownPerson[]>;
  /** A person's own chat with the bot. */
  findPersonal(tenantId: string, aadObjectId: string): Promise<StoredReference | Unreachable | undefined>;
  /** The reference of the tenant that was stored last. */
  findLatest(tenantId: string): Promise<StoredReference | undefined>;
  forget(tenantId: string, conversationId: string): Promise<void>;
  /** Forgets a person's own chat, and that there may be another. */
  markUnreachable(tenantId: string, aadObjectId: string, reason: Unreachable['unreachable']): Promise<void>;
  /** Forgets why a person took no messages, so that their chat is asked for again. */
  clearUnreachable(tenantId: string, aadObjectId: string): Promise<void>;
};

const personKey = (tenantId: string, aadObjectId: string) => joinKey(tenantId, aadObjectId.toLowerCase());

/**
 * An unchanged reference costs no store call within ten minutes of the last one; within a second, where the store is
 * shared.
 *
 * @param mayWriteTo whether a service URL is one that the bot may send to
 */
export function createConversationReferences(
  store: Pick<Store, 'records'>,
  mayWriteTo: (serviceUrl: string) => boolean,
  isShared = false,
): ConversationReferences {
  const records = store.records<StoredReference>(NAMESPACE);
  const people = store.records<StoredReference | Unreachable>('personal-conversations');
  const tenants = store.records<StoredReference>('latest-conversations');
  const known = createMemo(MEMO_SIZE, isShared ? SHARED_MEMO_MS : MEMO_MS);
  return {
    async remember(reference) {
      const key = joinKey(reference.tenantId, reference.conversationId);
      const text = JSON.stringify(reference);
      if (known.get(key) === text) return;
      if (!mayWriteTo(reference.serviceUrl)) throw new Error('The service URL is not one of Teams.');
      const stored = await records.get(key);
      // Not everything that comes from a chat names the zone.
      const next = { ...reference, timeZone: reference.timeZone ?? stored?.timeZone };
      if (JSON.stringify(stored) !== JSON.stringify(next)) {
        // The first one last: while it is not there, the others are written again.
        await tenants.set(joinKey(next.tenantId), next);
        if (next.aadObjectId) await people.set(personKey(next.tenantId, next.aadObjectId), next);
        await records.set(key, next);
      }
      known.set(key, text);
    },
    find: (tenantId, conversationId) => records.get(joinKey(tenantId, conversationId)),
    async people(tenantId) {
      const found = new Map<string, KnownPerson>();
      for await (const [, reference] of store.records<StoredReference>(NAMESPACE, tenantId).iterator?.({}) ?? []) {
        const { userId: teamsId, aadObjectId, name } = reference as StoredReference;
        if (!teamsId || !name) continue;
        const userId = aadObjectId?.toLowerCase() ?? teamsId;
        found.set(userId, { userId, teamsId, name });
      }
      return [...found.values()];
    },
    findPersonal: (tenantId, aadObjectId) => people.get(personKey(tenantId, aadObjectId)),
    findLatest: (tenantId) => tenants.get(joinKey(tenantId)),
    async forget(tenantId, conversationId) {
      const key = joinKey(tenantId, threadless(conversationId));
      const { aadObjectId } = (await records.get(key)) ?? {};
      if (aadObjectId) await people.delete(personKey(tenantId, aadObjectId));
      await records.delete(key);
      known.delete(key);
    },
    async markUnreachable(tenantId, aadObjectId, reason) {
      const key = personKey(tenantId, aadObjectId);
      const personal = await people.get(key);
      if (personal && 'conversationId' in personal) {
        const conversation = joinKey(tenantId, personal.conversationId);
        await records.delete(conversation);
        known.delete(conversation);
      }
      await people.set(key, { unreachable: reason });
    },
    async clearUnreachable(tenantId, aadObjectId) {
      const key = personKey(tenantId, aadObjectId);
      const personal = await people.get(key);
      if (personal && 'unreachable' in personal) await people.delete(key);
    },
  };
}
