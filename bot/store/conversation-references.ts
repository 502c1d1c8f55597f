import { threadless, userIdOf } from '../turn/person.ts';
import { joinKey } from './key.ts';
import { createMemo } from './memo.ts';
import type { Store } from './store.ts';

const NAMESPACE = 'conversation-references';
const MEMO_SIZE = 10_000;
const MEMO_MS = 10 * 60 * 1_000;
/** If instances share the store, one may forget a conversation at any time, and the others must notice soon. */
const SHARED_MEMO_MS = 1_000;

/** Everything needed to write into a conversation without being asked; the shape is Bot Framework's, flattened. */
export type StoredReference = {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversationId: string;
  readonly conversationType: string;
  readonly tenantId: string;
  readonly botId: string;
  /** The person, in a personal chat only: any other conversation belongs to many people. */
  readonly userId?: string;
  readonly aadObjectId?: string;
  readonly name?: string;
  readonly locale?: string;
  /** The time zone that the person's client named last; not validated. */
  readonly timeZone?: string | undefined;
};

/** A person with a name. Roles refer to people by `userId`, Teams by `teamsId`. */
type NamedPerson = { readonly userId: string; readonly teamsId: string; readonly name: string };

/** A person who cannot be written to until they write to the bot again. */
export type Unreachable = { readonly unreachable: 'blocked' | 'notInstalled' };

export type ConversationReferences = {
  /**
   * Stores the reference, unless an equal one is stored already.
   *
   * @throws if the bot may not send to the service URL, since every message there carries the bot's token
   */
  remember(reference: StoredReference): Promise<void>;
  find(tenantId: string, conversationId: string): Promise<StoredReference | undefined>;
  /** Returns everyone of a tenant who has a personal chat with the bot, once each. Reads all references of the tenant. */
  people(tenantId: string): Promise<NamedPerson[]>;
  /** Returns a person's own chat with the bot. */
  findPersonal(tenantId: string, aadObjectId: string): Promise<StoredReference | Unreachable | undefined>;
  /** Returns the tenant's reference that was stored last. */
  findLatest(tenantId: string): Promise<StoredReference | undefined>;
  forget(tenantId: string, conversationId: string): Promise<void>;
  /** Forgets a person's own chat and keeps the reason why there is none. */
  markUnreachable(tenantId: string, aadObjectId: string, reason: Unreachable['unreachable']): Promise<void>;
  /** Forgets the reason, so that the next message asks Teams for the person's chat again. */
  clearUnreachable(tenantId: string, aadObjectId: string): Promise<void>;
};

const personKey = (tenantId: string, aadObjectId: string) => joinKey(tenantId, aadObjectId.toLowerCase());

/**
 * An unchanged reference costs no store call for ten minutes, or for one second if the store is shared.
 *
 * @param mayWriteTo tells whether the bot may send to a service URL
 */
export function createConversationReferences(
  store: Pick<Store, 'records'>,
  mayWriteTo: (serviceUrl: string) => boolean,
  isShared = false,
): ConversationReferences {
  const records = store.records<StoredReference>(NAMESPACE);
  const people = store.records<StoredReference | Unreachable>('personal-conversations');
  const tenants = store.records<StoredReference>('latest-conversations');
  const memo = createMemo(MEMO_SIZE, isShared ? SHARED_MEMO_MS : MEMO_MS);
  return {
    async remember(reference) {
      const key = joinKey(reference.tenantId, reference.conversationId);
      const text = JSON.stringify(reference);
      if (memo.get(key) === text) return;
      if (!mayWriteTo(reference.serviceUrl)) throw new Error('The service URL is not one of Teams.');
      const stored = await records.get(key);
      // Not every activity names the time zone.
      const next = { ...reference, timeZone: reference.timeZone ?? stored?.timeZone };
      if (JSON.stringify(stored) !== JSON.stringify(next)) {
        // This order matters: as long as `records` lacks the reference, the other two are written again.
        await tenants.set(joinKey(next.tenantId), next);
        if (next.aadObjectId) await people.set(personKey(next.tenantId, next.aadObjectId), next);
        await records.set(key, next);
      }
      memo.set(key, text);
    },
    find: (tenantId, conversationId) => records.get(joinKey(tenantId, conversationId)),
    async people(tenantId) {
      const found = new Map<string, NamedPerson>();
      for await (const [, reference] of store.records<StoredReference>(NAMESPACE, tenantId).iterator?.({}) ?? []) {
        const { userId: teamsId, aadObjectId, name } = reference as StoredReference;
        if (!teamsId || !name) continue;
        const userId = userIdOf(teamsId, aadObjectId);
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
      memo.delete(key);
    },
    async markUnreachable(tenantId, aadObjectId, reason) {
      const key = personKey(tenantId, aadObjectId);
      const personal = await people.get(key);
      if (personal && 'conversationId' in personal) {
        const conversation = joinKey(tenantId, personal.conversationId);
        await records.delete(conversation);
        memo.delete(conversation);
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
