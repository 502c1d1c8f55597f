import { DelayedError, type Job, Queue, WaitingError, Worker } from 'bullmq';
import { patiently } from '../async/patiently.ts';
import type { Chunk } from '../delivery/batch.ts';
import { STATE_MS } from '../delivery/batch-state.ts';
import type { Message } from '../delivery/message.ts';
import { LANES, LONGEST_SLEEP_MS, type Runner, type RunnerDeps } from '../delivery/runner.ts';
import { joinKey } from '../store/key.ts';
import { closeInTime } from './close-in-time.ts';
import { chunkOf, jobIdOf, type MessageJob, readMessageJob, toMessageJob } from './message-job.ts';
import { DONE_WITH, PREFIX, type QueueConnection } from './queue-connection.ts';

const QUEUE = 'delivery';
const MESSAGE = 'message';
const SWEEP = 'sweep';

/** How often the sweep checks that every open chunk is in the queue. */
const SWEEP_MS = 60_000;
/** How long a chunk counts as queued. If it is still open then, its messages are queued again, in case any were lost. */
const QUEUED_MS = 10 * 60_000;
/** A shorter wait is not worth the way through the queue. */
const SHORT_MS = 1_000;
/** How soon a message of a paused batch is looked at again, in case nobody has called `resume`. */
const PARKED_MS = 60_000;
/** How many chunks are kept in memory: a chunk is read again for each of its messages. */
const CACHED_CHUNKS = 16;

/**
 * Runs the outbox on every instance of the bot, with a job for each message that only points to it. The outbox decides:
 * a lost job is made again, and a job that is done twice finds its message settled.
 */
export function createBullMqRunner(deps: RunnerDeps, connection: QueueConnection, lockMs: number): Runner {
  const { outbox, courier, pacer, clock, log } = deps;
  const { client } = connection;
  const stopping = new AbortController();
  const { signal } = stopping;
  const queue = new Queue(QUEUE, { prefix: PREFIX, connection: client });
  const worker = new Worker(QUEUE, work, {
    prefix: PREFIX,
    connection: connection.waiting,
    autorun: false,
    concurrency: LANES,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  // Without a listener, a server that is away would end the process.
  queue.on('error', () => {});
  worker.on('error', () => {});
  const chunks = new Map<string, Promise<readonly Message[]>>();

  const untilDone = <T>(work: () => Promise<T>) => patiently(work, signal, log, clock.pause);

  async function work(job: Job, token?: string): Promise<void> {
    if (job.name === SWEEP) return sweep();
    const pointer = readMessageJob(job.data);
    if (!pointer) {
      log.warn({ version: job.data?.version }, 'A job that this version does not understand is left to the outbox');
      return;
    }
    try {
      const waitMs = await untilDone(() => attempt(pointer));
      if (waitMs === undefined) return await untilDone(() => settle(pointer));
      await job.moveToDelayed(Date.now() + waitMs, token);
    } catch (error) {
      if (!signal.aborted) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    }
    throw new DelayedError();
  }

  /** Brings a message as far as it can get now. @returns the milliseconds it then has to wait; undefined if settled */
  async function attempt(pointer: MessageJob): Promise<number | undefined> {
    const message = (await messagesOf(chunkOf(pointer))).find(({ id }) => id === pointer.id);
    if (!message) return undefined;
    for (;;) {
      const next = await courier.attempt(message, pointer.runId);
      if (next.kind === 'settled') return undefined;
      if (next.kind === 'parked') return Math.ceil(clock.real(PARKED_MS));
      if (next.inMs > SHORT_MS) return Math.ceil(clock.real(Math.min(next.inMs, LONGEST_SLEEP_MS)));
      await clock.pause(next.inMs, signal);
    }
  }

  /** Caches the messages, which never change. */
  function messagesOf(chunk: Chunk): Promise<readonly Message[]> {
    const key = joinKey(chunk.tenantId, chunk.batchId, `${chunk.number}`);
    const cached = chunks.get(key);
    if (cached) return cached;
    const reading = outbox.messages(chunk);
    chunks.set(key, reading);
    reading.catch(() => chunks.delete(key));
    for (const oldest of chunks.keys()) if (chunks.size > CACHED_CHUNKS) chunks.delete(oldest);
    return reading;
  }

  /** Closes the chunk after its last message is settled, if the outbox agrees. */
  async function settle(pointer: MessageJob): Promise<void> {
    const chunk = chunkOf(pointer);
    const key = openKey(chunk);
    await client.srem(key, pointer.id);
    if ((await client.scard(key)) > 0) return;
    if (await isSettled(chunk)) return outbox.close(chunk);
    await client.del(queuedKey(chunk));
  }

  async function isSettled(chunk: Chunk): Promise<boolean> {
    const stored = await Promise.all((await messagesOf(chunk)).map(outbox.find));
    return stored.every(({ progress }) => progress.state !== 'pending' && progress.state !== 'sending');
  }

  /** Queues the messages of a tenant that may be open, unless they are queued already. */
  async function enqueue(tenantId: string): Promise<void> {
    for (const chunk of await outbox.openChunks(tenantId)) {
      if (signal.aborted) return;
      if (await client.exists(queuedKey(chunk))) continue;
      const messages = await outbox.messages(chunk);
      const jobs = messages.map(({ id }) => toMessageJob(chunk, id));
      await client.sadd(openKey(chunk), ...jobs.map(({ id }) => id));
      await queue.addBulk(
        jobs.map((data, index) => ({
          name: MESSAGE,
          data,
          opts: {
            jobId: jobIdOf(data),
            // The first message of every batch comes before the last of any, so that no tenant waits for a large one.
            priority: chunk.number * messages.length + index + 1,
            ...DONE_WITH,
          },
        })),
      );
      await client.set(queuedKey(chunk), '', 'PX', QUEUED_MS);
    }
  }

  async function sweep(): Promise<void> {
    for (const tenantId of await outbox.tenants()) await enqueue(tenantId);
  }

  /** Makes the waiting messages of a chunk due now. */
  async function promote(chunk: Chunk): Promise<void> {
    const messages = await messagesOf(chunk);
    const jobs = await Promise.all(messages.map(({ id }) => queue.getJob(jobIdOf(toMessageJob(chunk, id)))));
    // A job that is not waiting cannot be promoted, and need not be.
    await Promise.all(jobs.map((job) => job?.promote().catch(() => {})));
  }

  /** Does the work as soon as it can be done, without being awaited. */
  function eventually(work: () => Promise<unknown>): void {
    untilDone(work).catch(() => {});
  }

  return {
    start() {
      eventually(sweep);
      eventually(() => queue.upsertJobScheduler(SWEEP, { every: SWEEP_MS }, { name: SWEEP, opts: DONE_WITH }));
      worker.run().catch((error: unknown) => log.error({ err: error }, 'Delivery has ended'));
    },
    wake(tenantId) {
      eventually(() => enqueue(tenantId));
    },
    resume(tenantId, batchId) {
      eventually(async () => {
        // Until then, an instance that has read an older state of the batch may put its messages aside.
        await clock.pause(2 * STATE_MS, signal);
        await enqueue(tenantId);
        for (const chunk of await outbox.openChunks(tenantId)) if (chunk.batchId === batchId) await promote(chunk);
      });
    },
    async stop() {
      stopping.abort();
      pacer.stop();
      await closeInTime(worker, queue);
    },
  };
}

/** The key of a set in Redis: the ids of a chunk's messages that are not known to be settled. */
function openKey({ tenantId, batchId, number }: Chunk): string {
  return joinKey('compass-open', tenantId, batchId, `${number}`);
}

/** The key of a mark in Redis, which is there while the chunk counts as queued. */
function queuedKey({ tenantId, batchId, number }: Chunk): string {
  return joinKey('compass-queued', tenantId, batchId, `${number}`);
}
