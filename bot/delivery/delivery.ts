import type { Logger } from 'pino';
import type { ConnectorPool } from '../connector/connector-pool.ts';
import type { SharedQueue } from '../queue/queue.ts';
import type { ConversationReferences } from '../store/conversation-references.ts';
import { createOutbox, type Delivery as Delivered, type Run } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { Compose } from './compose.ts';
import { createConversations } from './conversations.ts';
import { createCourier } from './courier.ts';
import { createInProcessRunner } from './in-process-runner.ts';
import type { Message } from './message.ts';
import { createPacer } from './pacer.ts';
import { createPrepare } from './prepare.ts';
import { createReach, GRAPH_CALLS_PER_SECOND, type ReachParts } from './reach.ts';
import { createSlots } from './slots.ts';

/** Sends what the bot says unasked, and tells what became of it. */
export type Delivery = {
  /**
   * Sends the messages, as soon as they may be, whatever happens to this process meanwhile. A message whose id is known
   * already is left out.
   *
   * @returns what the run is, undefined when nothing was new
   */
  send(tenantId: string, messages: readonly Omit<Message, 'tenantId'>[]): Promise<Run | undefined>;
  /** The tenant's runs, the latest last. */
  runs(tenantId: string): Promise<readonly Run[]>;
  /** Each message of a run, and how far it has come. */
  report(tenantId: string, run: Run): Promise<Delivered[]>;
  /**
   * Sends no more of a run than what is on its way.
   *
   * @returns how many messages will not be sent; undefined when there is no such run
   */
  cancel(tenantId: string, runId: string): Promise<number | undefined>;
  /** Counts a reply, so that what is sent unasked leaves it room. */
  noteReply(tenantId: string, conversationId: string): void;
  start(): void;
  /** Lets the calls under way finish; the rest is sent after the next start. */
  stop(): Promise<void>;
};

type Parts = {
  readonly store: Pick<Store, 'records' | 'read' | 'replaceIf'>;
  readonly references: ConversationReferences;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Logger;
  /** How many calls a second for each tenant. */
  readonly perSecond: number;
  /** What the instances of the bot share; undefined where there is one. */
  readonly queue?: Pick<SharedQueue, 'slots' | 'runner'> | undefined;
  /** To install the app for those who need a prompt; undefined: for nobody. */
  readonly reaching?: Pick<ReachParts, 'installs' | 'reachedPeople'> | undefined;
};

export function createDelivery({ store, references, pool, compose, clock, log, perSecond, ...parts }: Parts): Delivery {
  const { queue, reaching } = parts;
  const outbox = createOutbox(store);
  const slots = queue ? queue.slots(perSecond, clock, log) : createSlots(clock, perSecond);
  const pacer = createPacer(slots, clock);
  const conversations = createConversations({ references, pool, pacer });
  const graphPacer = createPacer(createSlots(clock, GRAPH_CALLS_PER_SECOND), clock);
  const reach = reaching && createReach({ ...reaching, conversations, references, pacer: graphPacer, clock });
  const prepare = createPrepare({ conversations, reach, pool, compose, log });
  const courier = createCourier({ outbox, references, prepare, pacer, clock, log, random: Math.random });
  const work = { outbox, courier, pacer, clock, log };
  const runner = queue ? queue.runner(work) : createInProcessRunner(work);
  return {
    async send(tenantId, messages) {
      const run = await outbox.add(tenantId, messages, clock.now());
      if (run) runner.wake(tenantId);
      return run;
    },
    runs: outbox.runs,
    report: outbox.deliveries,
    async cancel(tenantId, runId) {
      const run = (await outbox.runs(tenantId)).find(({ id }) => id === runId);
      return run && outbox.cancel(tenantId, run, clock.now());
    },
    noteReply: pacer.noteReply,
    start: runner.start,
    stop() {
      graphPacer.stop();
      return runner.stop();
    },
  };
}
