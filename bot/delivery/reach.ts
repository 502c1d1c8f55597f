import type { AppInstalls, GraphFailure } from '../graph/app-installs.ts';
import type { ConversationReferences, StoredReference, Unreachable } from '../store/conversation-references.ts';
import type { DirectoryMatches } from '../store/directory-matches.ts';
import type { Failure } from './classify.ts';
import type { Clock } from './clock.ts';
import type { Conversations } from './conversations.ts';
import { isAddress } from './message.ts';
import type { Pacer } from './pacer.ts';

/** Modest, because all apps of a company share Graph's limit for installs. */
export const GRAPH_CALLS_PER_SECOND = 5;

/** How long Teams may take until an installed app works everywhere. */
const PROPAGATION_MS = 10 * 60 * 1_000;
const REST_MS = 30_000;

type Reached = StoredReference | Unreachable | Failure | { readonly kind: 'later'; readonly at: number };

/**
 * Finds the chat with a recipient, given by object id or address, and installs the app for them if they lack it. It is
 * installed once only: a person who has removed it does not want it.
 */
export type Reach = (tenantId: string, recipientId: string) => Promise<Reached>;

export type ReachDeps = {
  readonly conversations: Pick<Conversations, 'with'>;
  readonly installs: AppInstalls;
  readonly directoryMatches: DirectoryMatches;
  readonly references: Pick<ConversationReferences, 'clearUnreachable'>;
  readonly pacer: Pick<Pacer, 'acquireTenantSlot'>;
  readonly clock: Pick<Clock, 'now'>;
};

export function createReach({ conversations, installs, directoryMatches, references, pacer, clock }: ReachDeps): Reach {
  const restingUntil = new Map<string, number>();

  /** Makes one call to Graph. While Graph has asked for a rest it returns `later`, so that no lane is blocked. */
  async function paced<Result extends { readonly kind: string }>(tenantId: string, call: () => Promise<Result>) {
    const resting = restOf(tenantId);
    if (resting) return resting;
    const noteAnswer = await pacer.acquireTenantSlot(tenantId);
    try {
      // An earlier call may have been throttled while this one waited for its slot.
      const result = restOf(tenantId) ?? (await call());
      if (isThrottled(result)) restingUntil.set(tenantId, clock.now() + (result.afterMs ?? REST_MS));
      return result;
    } finally {
      noteAnswer();
    }
  }

  function restOf(tenantId: string) {
    const at = restingUntil.get(tenantId) ?? 0;
    return at > clock.now() ? ({ kind: 'later', at } as const) : undefined;
  }

  async function findPerson(tenantId: string, address: string) {
    const userId = (await directoryMatches.found(tenantId, [address])).get(address);
    if (userId) return { kind: 'found', userId } as const;
    const found = await paced(tenantId, () => installs.find(tenantId, address));
    if (found.kind === 'found') await directoryMatches.remember(tenantId, address, found.userId);
    if (found.kind === 'noSuchPerson') await directoryMatches.remember(tenantId, address, undefined);
    return found;
  }

  async function chatWith(tenantId: string, userId: string): Promise<Reached> {
    const found = await conversations.with(tenantId, userId);
    if (!lacksApp(found)) return found;
    const installedAt = (await directoryMatches.installedAt(tenantId, [userId])).get(userId);
    if (installedAt === undefined) {
      const installed = await paced(tenantId, () => installs.install(tenantId, userId));
      if (installed.kind === 'later') return installed;
      if (installed.kind !== 'installed') return failureOf(installed);
      await directoryMatches.noteInstalled(tenantId, userId, clock.now());
    } else if (clock.now() - installedAt > PROPAGATION_MS) return found;
    await references.clearUnreachable(tenantId, userId);
    const created = await conversations.with(tenantId, userId);
    return lacksApp(created) ? NOT_PROPAGATED : created;
  }

  return async (tenantId, recipientId) => {
    if (!isAddress(recipientId)) return chatWith(tenantId, recipientId);
    const person = await findPerson(tenantId, recipientId);
    if (person.kind === 'found') return chatWith(tenantId, person.userId);
    return person.kind === 'later' ? person : failureOf(person);
  };
}

const NOT_PROPAGATED: Failure = { kind: 'retry', reason: 'notInstalled', afterMs: undefined, concernsAll: false };

function isThrottled(result: { readonly kind: string }): result is Extract<GraphFailure, { kind: 'throttled' }> {
  return result.kind === 'throttled';
}

function lacksApp(found: Reached): boolean {
  return 'unreachable' in found && found.unreachable === 'notInstalled';
}

function failureOf(failure: GraphFailure): Failure {
  const { kind } = failure;
  if (kind !== 'throttled' && kind !== 'unreachable') return { kind: 'rejected', reason: kind };
  const afterMs = kind === 'throttled' ? failure.afterMs : undefined;
  return { kind: 'retry', reason: kind, afterMs, concernsAll: false };
}
