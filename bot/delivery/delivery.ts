import type { Logger } from 'pino';
import type { ConnectorPool } from '../connector/connector-pool.ts';
import type { SharedQueue } from '../queue/queue.ts';
import type { ConversationReferences } from '../store/conversation-references.ts';
import type { Store } from '../store/store.ts';
import type { RunState } from './batch-state.ts';
import { createRunStates } from './batch-states.ts';
import type { Clock } from './clock.ts';
import type { Compose } from './compose.ts';
import { createConversations } from './conversations.ts';
import { createCourier } from './courier.ts';
import { createInProcessRunner } from './in-process-runner.ts';
import type { Message } from './message.ts';
import { createOutbox, type Delivery as Delivered, type Run, stateOf } from './outbox.ts';
import { createPacer } from './pacer.ts';
import { createPrepare } from './prepare.ts';
import { createReach, GRAPH_CALLS_PER_SECOND, type ReachParts } from './reach.ts';
import { createSlots } from './slots.ts';

/** Sends what the bot says unasked, and tells what became of it. */
export type Delivery = {
  /**
   * Sends the messages, as soon as they may be, whatever happens to this process meanwhile. A message whose id is known
   * already is left out. What nobody has asked for now and goes to many people is held until an admin lets it go.
   *
   * @returns what the run is, undefined when nothing was new
   */
  send(tenantId: string, messages: readonly Omit<Message, 'tenantId'>[]): Promise<Run | undefined>;
  /** Whether so many people are too many to write to without asking somebody first. */
  isMany(people: number): boolean;
  /** The tenants that have ever had something to send. */
  tenants(): Promise<readonly string[]>;
  /** The tenant's runs, the latest last. */
  runs(tenantId: string): Promise<readonly Run[]>;
  /** Each message of a run, and how far it has come. */
  report(tenantId: string, run: Run): Promise<Delivered[]>;
  /**
   * Lets a run go on, or wait, or ends it; what is on its way goes on. Of several who decide at once, one does.
   *
   * @param from the states of which it is to be in one for that
   * @returns undefined when there is no such run
   */
  turn(
    tenantId: string,
    runId: string,
    from: readonly RunState['kind'][],
    next: RunState,
  ): Promise<TurnedRun | undefined>;
  /** Comes back a few times, less and less often, while any of the runs is going, and once none is. */
  follow(tenantId: string, runIds: readonly string[]): AsyncGenerator<void>;
  /** Counts a reply, so that what is sent unasked leaves it room. */
  noteReply(tenantId: string, conversationId: string): void;
  start(): void;
  /** Lets the calls under way finish; the rest is sent after the next start. */
  stop(): Promise<void>;
};

/** A run as it is now, and how many of its messages will not be sent because this has cancelled it. */
type TurnedRun = { readonly run: Run; readonly cancelled: number };

type Parts = {
  readonly store: Pick<Store, 'records' | 'read' | 'replaceIf'>;
  readonly references: ConversationReferences;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether the bot may write to anyone of a tenant now. */
  readonly serves: (tenantId: string) => boolean;
  /** How many calls a second for each tenant. */
  readonly perSecond: number;
  /** To how many people at most it writes unasked before an admin has said that it may. */
  readonly approvalAbove: number;
  /** What the instances of the bot share; undefined where there is one. */
  readonly queue?: Pick<SharedQueue, 'slots' | 'runner'> | undefined;
  /** To install the app for those who need a prompt; undefined: for nobody. */
  readonly reaching?: Pick<ReachParts, 'installs' | 'directoryMatches'> | undefined;
};

/** After how many seconds of its going a run is looked at: a card that is updated more often is only in the way. */
const LOOKS_S = [2, 5, 15, 60, 180, 600];
const LOOK_MS = 1_000;

export function createDelivery({ store, references, pool, compose, clock, log, ...parts }: Parts): Delivery {
  const { serves, perSecond, approvalAbove, queue, reaching } = parts;
  const stopping = new AbortController();
  const outbox = createOutbox(store);
  const slots = queue ? queue.slots(perSecond, clock) : createSlots(clock, perSecond);
  const pacer = createPacer(slots, clock);
  const conversations = createConversations({ references, pool, pacer });
  const graphPacer = createPacer(createSlots(clock, GRAPH_CALLS_PER_SECOND), clock);
  const reach = reaching && createReach({ ...reaching, conversations, references, pacer: graphPacer, clock });
  const prepare = createPrepare({ serves, conversations, reach, pool, compose, log });
  const runStates = createRunStates(outbox, clock);
  const courier = createCourier({ outbox, runStates, references, prepare, pacer, clock, log, random: Math.random });
  const work = { outbox, courier, pacer, clock, log };
  const runner = queue ? queue.runner(work) : createInProcessRunner(work);
  const isMany = (people: number) => people > approvalAbove;

  /** Answers and posts go to whoever has asked for them. */
  function needsApproval(messages: readonly Message[]): boolean {
    const unasked = messages.filter((each) => each.isScheduled && (each.class === 'alert' || each.class === 'prompt'));
    return isMany(new Set(unasked.map(({ recipientId }) => recipientId)).size);
  }

  return {
    async send(tenantId, messages) {
      const run = await outbox.add(tenantId, messages, clock.now(), needsApproval);
      if (run) runner.wake(tenantId);
      return run;
    },
    isMany,
    tenants: outbox.tenants,
    runs: outbox.runs,
    report: outbox.deliveries,
    async turn(tenantId, runId, from, next) {
      const turned = await outbox.turn(tenantId, runId, ({ kind }) => (from.includes(kind) ? next : undefined));
      if (!turned) return undefined;
      const { run, isChanged } = turned;
      const isCancelled = isChanged && next.kind === 'cancelled';
      const cancelled = isCancelled ? await outbox.settleCancelled(tenantId, run, clock.now()) : 0;
      if (isCancelled || (isChanged && next.kind === 'going')) runner.resume(tenantId, runId);
      return { run, cancelled };
    },
    async *follow(tenantId, runIds) {
      const began = clock.elapsed();
      const looks = LOOKS_S.map((seconds) => began + seconds * 1_000);
      while (looks.length > 0) {
        try {
          await clock.pause(LOOK_MS, stopping.signal);
        } catch {
          return;
        }
        const runs = (await outbox.runs(tenantId)).filter(({ id }) => runIds.includes(id));
        const isGoing = runs.some((run) => run.open.length > 0 && stateOf(run).kind === 'going');
        if (isGoing && clock.elapsed() < (looks[0] ?? 0)) continue;
        looks.shift();
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
