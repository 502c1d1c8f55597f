import type { Logger } from 'pino';
import type { ConnectorPool } from '../connector/connector-pool.ts';
import type { ConversationReferences } from '../store/conversation-references.ts';
import type { Store } from '../store/store.ts';
import { type Batch, stateOf } from './batch.ts';
import type { Transition } from './batch-state.ts';
import { createBatchStates } from './batch-states.ts';
import type { Clock } from './clock.ts';
import type { Compose } from './compose.ts';
import { createConversations } from './conversations.ts';
import { createCourier } from './courier.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { createInProcessRunner } from './in-process-runner.ts';
import type { Message } from './message.ts';
import { createOutbox, type TrackedMessage } from './outbox.ts';
import { createPacer } from './pacer.ts';
import { createPrepare } from './prepare.ts';
import { createReach, GRAPH_CALLS_PER_SECOND, type ReachDeps } from './reach.ts';
import { createSlots } from './slots.ts';

/** Sends what the bot says unasked, and reports on it. */
export type Delivery = {
  /**
   * Sends the messages as soon as they may be sent, even if this process ends before. A message whose id was sent
   * before is left out. Messages to many people that nobody asked for are held until an admin approves them.
   *
   * @returns the batch; undefined when no message was new
   */
  send(tenantId: string, messages: readonly Omit<Message, 'tenantId'>[]): Promise<Batch | undefined>;
  /** True if so many people are too many to write to without an admin's approval. */
  isMany(people: number): boolean;
  /** Returns the tenants that have ever had something to send. */
  tenants(): Promise<readonly string[]>;
  /** Returns the tenant's batches, the latest last. */
  batches(tenantId: string): Promise<readonly Batch[]>;
  /** Returns each message of a batch with its progress. */
  report(tenantId: string, batch: Batch): Promise<TrackedMessage[]>;
  /**
   * Lets a batch go on or wait, or cancels it; messages that are being sent go on. When several people decide at the
   * same time, one decision counts.
   *
   * @returns the batch as it is now, and how many of its messages will not be sent because this call has cancelled it;
   * undefined when there is no such batch
   */
  transition(
    tenantId: string,
    batchId: string,
    change: Transition,
  ): Promise<{ readonly batch: Batch; readonly cancelled: number } | undefined>;
  /** Yields a few times, less and less often, while any of the batches is going, and once more when none is. */
  follow(tenantId: string, batchIds: readonly string[]): AsyncGenerator<void>;
  /** Counts a reply, so that what is sent unasked leaves it room. */
  noteReply(tenantId: string, conversationId: string): void;
  start(): void;
  /** Lets the calls under way finish; the rest is sent after the next start. */
  stop(): Promise<void>;
};

type DeliveryDeps = {
  readonly store: Pick<Store, 'records' | 'read' | 'replaceIf'>;
  readonly references: ConversationReferences;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Logger;
  /** True if the bot may write to people of a tenant now. */
  readonly serves: (tenantId: string) => boolean;
  /** How many calls a second for each tenant. */
  readonly perSecond: number;
  /** The largest number of people that the bot writes to unasked without an admin's approval. */
  readonly approvalAbove: number;
  /** The queue that the instances of the bot share; undefined if there is one instance. */
  readonly queue?: DeliveryQueue | undefined;
  /** Installs the app for people who need a prompt; undefined: for nobody. */
  readonly reaching?: Pick<ReachDeps, 'installs' | 'directoryMatches'> | undefined;
};

/** How long after its start a batch is followed up: updating a card more often would only disturb its readers. */
const FOLLOW_UPS_S = [2, 5, 15, 60, 180, 600];
const FOLLOW_MS = 1_000;

export function createDelivery({ store, references, pool, compose, clock, log, ...options }: DeliveryDeps): Delivery {
  const { serves, perSecond, approvalAbove, queue, reaching } = options;
  const stopping = new AbortController();
  const outbox = createOutbox(store);
  const slots = queue ? queue.slots(perSecond, clock) : createSlots(clock, perSecond);
  const pacer = createPacer(slots, clock);
  const conversations = createConversations({ references, pool, pacer });
  const graphPacer = createPacer(createSlots(clock, GRAPH_CALLS_PER_SECOND), clock);
  const reach = reaching && createReach({ ...reaching, conversations, references, pacer: graphPacer, clock });
  const prepare = createPrepare({ serves, conversations, reach, pool, compose, log });
  const batchStates = createBatchStates(outbox, clock);
  const courier = createCourier({ outbox, batchStates, references, prepare, pacer, clock, log, random: Math.random });
  const runnerDeps = { outbox, courier, pacer, clock, log };
  const runner = queue ? queue.runner(runnerDeps) : createInProcessRunner(runnerDeps);
  const isMany = (people: number) => people > approvalAbove;

  /** Answers and posts need none: they go to people who asked for them. */
  function needsApproval(messages: readonly Message[]): boolean {
    const unasked = messages.filter((each) => each.isScheduled && (each.class === 'alert' || each.class === 'prompt'));
    return isMany(new Set(unasked.map(({ recipientId }) => recipientId)).size);
  }

  return {
    async send(tenantId, messages) {
      const batch = await outbox.add(tenantId, messages, clock.now(), needsApproval);
      if (batch) runner.wake(tenantId);
      return batch;
    },
    isMany,
    tenants: outbox.tenants,
    batches: outbox.batches,
    report: outbox.report,
    async transition(tenantId, batchId, change) {
      const outcome = await outbox.transition(tenantId, batchId, change);
      if (!outcome) return undefined;
      const { batch, isChanged } = outcome;
      const isCancelled = isChanged && change.to.kind === 'cancelled';
      const cancelled = isCancelled ? await outbox.cancelMessages(tenantId, batch, clock.now()) : 0;
      if (isCancelled || (isChanged && change.to.kind === 'going')) runner.resume(tenantId, batchId);
      return { batch, cancelled };
    },
    async *follow(tenantId, batchIds) {
      const began = clock.elapsed();
      const followUps = FOLLOW_UPS_S.map((seconds) => began + seconds * 1_000);
      while (followUps.length > 0) {
        try {
          await clock.pause(FOLLOW_MS, stopping.signal);
        } catch {
          return;
        }
        const batches = (await outbox.batches(tenantId)).filter(({ id }) => batchIds.includes(id));
        const isGoing = batches.some((batch) => batch.open.length > 0 && stateOf(batch).kind === 'going');
        if (isGoing && clock.elapsed() < (followUps[0] ?? 0)) continue;
        followUps.shift();
        yield;
        if (!isGoing) return;
      }
    },
    noteReply: pacer.noteReply,
    start: runner.start,
    stop() {
      stopping.abort();
      graphPacer.stop();
      return runner.stop();
    },
  };
}
