import { DelayedError, type Job, Queue, WaitingError, Worker } from 'bullmq';
import { patiently } from '../async/patiently.ts';
import { STATE_MS } from '../delivery/batch-state.ts';
import type { Message } from '../delivery/message.ts';
import type { Piece } from '../delivery/outbox.ts';
import { LANES, LONGEST_SLEEP_MS, type Runner, type RunnerParts } from '../delivery/runner.ts';
import { joinKey } from '../store/key.ts';
import { closeInTime } from './close-in-time.ts';
import { jobIdOf, type MessageJob, readMessageJob } from './message-job.ts';
import { DONE_WITH, PREFIX, type QueueConnection } from './queue-connection.ts';

const QUEUE = 'delivery';
const MESSAGE = 'message';
const SWEEP = 'sweep';

/** How often it is made sure that every open piece is in the queue. */
const SWEEP_MS = 60_000;
/** After so long the messages of a piece that is still open are put into the queue again, should any have got lost. */
const QUEUED_MS = 10 * 60_000;
/** A wait that is shorter is not worth the way through the queue. */
const SHORT_MS = 1_000;
/** How soon a message of a run that is paused is looked at again, should nobody have said that it goes on. */
const PARKED_MS = 60_000;
/** Pieces are read again and again, a message at a time. */
const PIECES_HELD = 16;

/**
 * Runs the outbox on every instance of the bot: a job for each message, which says no more than which one it is. The
 * outbox stays what decides: a job that is lost is made anew, and one that is done twice finds its message settled.
 */
export function createBullMqRunner(parts: RunnerParts, connection: QueueConnection, lockMs: number): Runner {
  const { outbox, courier, pacer, clock, log } = parts;
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
  const pieces = new Map<string, Promise<readonly Message[]>>();

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

  /** Brings a message as far as it will go now. @returns how long it is to wait then; undefined when it is settled */
  async function attempt(pointer: MessageJob): Promise<number | undefined> {
    const message = (await messagesOf(pointer)).find(({ id }) => id === pointer.id);
    if (!message) return undefined;
    for (;;) {
      const next = await courier.attempt(message, pointer.runId);
      if (next.kind === 'settled') return undefined;
      if (next.kind === 'parked') return Math.ceil(clock.real(PARKED_MS));
      if (next.inMs > SHORT_MS) return Math.ceil(clock.real(Math.min(next.inMs, LONGEST_SLEEP_MS)));
      await clock.pause(next.inMs, signal);
    }
  }

  /** The messages of a piece never change. */
  function messagesOf({ tenantId, runId, number }: Piece): Promise<readonly Message[]> {
    const key = joinKey(tenantId, runId, `${number}`);
    const known = pieces.get(key);
    if (known) return known;
    const reading = outbox.messages({ tenantId, runId, number });
    pieces.set(key, reading);
    reading.catch(() => pieces.delete(key));
    for (const oldest of pieces.keys()) if (pieces.size > PIECES_HELD) pieces.delete(oldest);
    return reading;
  }

  /** Whoever settles the last message of a piece closes it, if the outbox says so, too. */
  async function settle(pointer: MessageJob): Promise<void> {
    const key = openKey(pointer);
    await client.srem(key, pointer.id);
    if ((await client.scard(key)) > 0) return;
    if (await isSettled(pointer)) return outbox.close(pointer);
    await client.del(queuedKey(pointer));
  }

  async function isSettled(piece: Piece): Promise<boolean> {
    const known = await Promise.all((await messagesOf(piece)).map(outbox.find));
    return known.every(({ progress }) => progress.state !== 'pending' && progress.state !== 'sending');
  }

  /** Puts the messages of a tenant that may be open into the queue, unless they are there. */
  async function enqueue(tenantId: string): Promise<void> {
    for (const piece of await outbox.openPieces(tenantId)) {
      if (signal.aborted) return;
      if (await client.exists(queuedKey(piece))) continue;
      const messages = await outbox.messages(piece);
      const jobs = messages.map(({ id }): MessageJob => ({ version: 1, ...piece, id }));
      await client.sadd(openKey(piece), ...jobs.map(({ id }) => id));
      await queue.addBulk(
        jobs.map((data, place) => ({
          name: MESSAGE,
          data,
          opts: {
            jobId: jobIdOf(data),
            // The first of every run before the last of any, so that nobody waits for a tenant with thousands.
            priority: piece.number * messages.length + place + 1,
            ...DONE_WITH,
          },
        })),
      );
      await client.set(queuedKey(piece), '', 'PX', QUEUED_MS);
    }
  }

  async function sweep(): Promise<void> {
    for (const tenantId of await outbox.tenants()) await enqueue(tenantId);
  }

  /** Lets the messages of a piece that wait be looked at now. */
  async function promote(piece: Piece): Promise<void> {
    const messages = await messagesOf(piece);
    const jobs = await Promise.all(messages.map(({ id }) => queue.getJob(jobIdOf({ version: 1, ...piece, id }))));
    // One that does not wait cannot be promoted, and need not be.
    await Promise.all(jobs.map((job) => job?.promote().catch(() => {})));
  }

  /** Does the work as soon as it can be done; nobody waits for it. */
  function inTime(work: () => Promise<unknown>): void {
    untilDone(work).catch(() => {});
  }

  return {
    start() {
      inTime(sweep);
      inTime(() => queue.upsertJobScheduler(SWEEP, { every: SWEEP_MS }, { name: SWEEP, opts: DONE_WITH }));
      worker.run().catch((error: unknown) => log.error({ err: error }, 'Delivery has ended'));
    },
    wake(tenantId) {
      inTime(() => enqueue(tenantId));
    },
    resume(tenantId, runId) {
      inTime(async () => {
        // Until then, an instance that has read an older state of the run may put its messages aside.
        await clock.pause(2 * STATE_MS, signal);
        await enqueue(tenantId);
        for (const piece of await outbox.openPieces(tenantId)) if (piece.runId === runId) await promote(piece);
      });
    },
    async stop() {
      stopping.abort();
      pacer.stop();
      await closeInTime(worker, queue);
    },
  };
}

/** The ids of those messages of a piece of which nobody has said that they are settled. */
function openKey({ tenantId, runId, number }: Piece): string {
  return joinKey('compass-open', tenantId, runId, `${number}`);
}

/** There while the piece is known to be in the queue. */
function queuedKey({ tenantId, runId, number }: Piece): string {
  return joinKey('compass-queued', tenantId, runId, `${number}`);
}
