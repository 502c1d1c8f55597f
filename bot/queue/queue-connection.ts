import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { within } from '../async/within.ts';
import { isDemoted } from '../store/backends/is-demoted.ts';

const CONNECT_MS = 3_000;
const ANSWER_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;
const LEAVE_EVERY_MS = 100;
/** When a probe expires that could not be deleted. */
const PROBE_MS = 60_000;

/** The prefix of the keys of all queues. */
export const PREFIX = 'compass';

/** Removes each job that has ended. */
export const DONE_WITH = { removeOnComplete: true, removeOnFail: true } as const;

/** The Redis server through which the instances of the bot share their work. */
export type QueueConnection = {
  /** Throws at once while the server is away. */
  readonly client: Redis;
  /** For BullMQ's workers: waits for work, and for the server while it is away. */
  readonly waiting: Redis;
  /** Writes a key and deletes it. Throws when that does not work in time. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Connects in the background, and again whenever the connection is lost or a failover has left it with a server that
 * takes no writes. Each loss is logged once.
 */
export function connectQueue(url: string, log: Logger): QueueConnection {
  const retryStrategy = (tries: number) => Math.min(50 * 2 ** tries, LONGEST_PAUSE_MS);
  const common = { connectTimeout: CONNECT_MS, retryStrategy };
  const client = new Redis(url, {
    ...common,
    reconnectOnError: demotion(),
    commandTimeout: ANSWER_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
  });
  const waiting = new Redis(url, { ...common, reconnectOnError: demotion(), maxRetriesPerRequest: null });
  // Both connect again by themselves; without a listener the error would be written to the console.
  for (const each of [client, waiting]) each.on('error', () => {});
  let isMissed = false;
  let isClosing = false;
  client.on('close', () => {
    if (!isMissed && !isClosing) log.error('The queue does not answer. Trying again until it does.');
    isMissed = true;
  });
  client.on('ready', () => {
    if (isMissed) log.info('The queue answers now');
    isMissed = false;
  });
  return {
    client,
    waiting,
    async ping() {
      const key = `${PREFIX}-probe-${randomUUID()}`;
      await within(
        ANSWER_MS,
        client.set(key, '', 'PX', PROBE_MS).then(() => client.del(key)),
      );
    },
    async close() {
      isClosing = true;
      await within(ANSWER_MS, client.ping()).catch(() => {});
      for (const each of [client, waiting]) each.disconnect();
    },
  };
}

/** Returns a check for errors after which to connect anew; true only once for those that come together. */
function demotion(): (error: Error) => boolean {
  let leftAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (!isDemoted(error) || performance.now() - leftAt < LEAVE_EVERY_MS) return false;
    leftAt = performance.now();
    return true;
  };
}
