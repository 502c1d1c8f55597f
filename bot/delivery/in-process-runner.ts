import PQueue from 'p-queue';
import { joinKey } from '../store/key.ts';
import type { Chunk } from './batch.ts';
import { STATE_MS } from './batch-state.ts';
import type { Message } from './message.ts';
import { LANES, LONGEST_SLEEP_MS, type Runner, type RunnerDeps } from './runner.ts';

/** The next chunk is read when the queue is shorter than this. */
const READ_AHEAD = 200;
/** How long a tenant's queue rests when the store does not answer. */
const TROUBLE_MS = 5_000;

/** Runs the outbox in this process: a queue for each tenant, fed chunk by chunk. */
export function createInProcessRunner({ outbox, courier, pacer, clock, log }: RunnerDeps): Runner {
  const queues = new Map<string, PQueue>();
  const feeding = new Map<string, Promise<void>>();
  const taken = new Set<string>();
  /** The callbacks that take up parked messages, by batch. */
  const parked = new Map<string, (() => void)[]>();
  const stopping = new AbortController();
  const { signal } = stopping;

  function queueOf(tenantId: string): PQueue {
    const queue = queues.get(tenantId) ?? new PQueue({ concurrency: LANES });
    queues.set(tenantId, queue);
    return queue;
  }

  /** Does the work after a while, unless the runner is stopped before. */
  function after(ms: number, work: () => void): void {
    clock.pause(ms, signal).then(work, () => {});
  }

  async function feed(tenantId: string): Promise<void> {
    for (const chunk of await outbox.openChunks(tenantId)) {
      await queueOf(tenantId).onSizeLessThan(READ_AHEAD);
      if (signal.aborted) return;
      await take(chunk);
    }
  }

  async function take(chunk: Chunk): Promise<void> {
    const key = joinKey(chunk.tenantId, chunk.batchId, `${chunk.number}`);
    if (taken.has(key)) return;
    const messages = await outbox.messages(chunk);
    taken.add(key);
    let open = messages.length;
    const onSettled = async () => {
      open -= 1;
      if (open === 0) await close(chunk);
    };
    for (const message of messages) enqueue(message, chunk.batchId, onSettled);
  }

  /** A chunk that cannot be closed now is closed after the next start, which finds all its messages settled. */
  function close(chunk: Chunk): Promise<void> {
    return outbox.close(chunk).catch((error: unknown) => log.error({ err: error }, 'The outbox could not be tidied'));
  }

  function enqueue(message: Message, batchId: string, onSettled: () => Promise<void>): void {
    const again = () => enqueue(message, batchId, onSettled);
    void queueOf(message.tenantId).add(async () => {
      try {
        const attempt = await courier.attempt(message, batchId);
        if (attempt.kind === 'settled') await onSettled();
        else if (attempt.kind === 'parked') park(message.tenantId, batchId, again);
        else after(Math.min(attempt.inMs, LONGEST_SLEEP_MS), again);
      } catch (error) {
        if (signal.aborted) return;
        rest(message.tenantId, error);
        again();
      }
    });
  }

  function park(tenantId: string, batchId: string, again: () => void): void {
    const key = joinKey(tenantId, batchId);
    const waiting = parked.get(key) ?? [];
    waiting.push(again);
    parked.set(key, waiting);
  }

  /** Waits first, so that attempts that have read an older state of the batch have parked their messages by then. */
  function resume(tenantId: string, batchId: string): void {
    after(2 * STATE_MS, () => {
      const key = joinKey(tenantId, batchId);
      const waiting = parked.get(key) ?? [];
      parked.delete(key);
      for (const again of waiting) again();
      wake(tenantId);
    });
  }

  function rest(tenantId: string, error: unknown): void {
    const queue = queueOf(tenantId);
    if (queue.isPaused) return;
    queue.pause();
    log.error({ err: error }, 'Delivery rests: the store does not answer');
    after(TROUBLE_MS, () => queue.start());
  }

  function wake(tenantId: string): void {
    if (signal.aborted) return;
    const before = feeding.get(tenantId) ?? Promise.resolve();
    const next = before.then(() => feed(tenantId));
    feeding.set(
      tenantId,
      next.catch((error: unknown) => {
        if (signal.aborted) return;
        rest(tenantId, error);
        after(TROUBLE_MS, () => wake(tenantId));
      }),
    );
  }

  function start(): void {
    outbox.tenants().then(
      (tenants) => tenants.forEach(wake),
      (error: unknown) => {
        if (signal.aborted) return;
        log.error({ err: error }, 'Delivery cannot start: the store does not answer');
        after(TROUBLE_MS, start);
      },
    );
  }

  return {
    start,
    wake,
    resume,
    async stop() {
      stopping.abort();
      pacer.stop();
      for (const queue of queues.values()) queue.clear();
      await Promise.all([...queues.values()].map((queue) => queue.onIdle()));
    },
  };
}
