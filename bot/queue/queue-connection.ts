import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { within } from '../async/within.ts';

const CONNECT_MS = 3_000;
const ANSWER_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;

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
  /** Throws when the server does not answer in time. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Connects in the background, and again whenever the connection is lost; each loss is logged once. */
export function connectQueue(url: string, log: Logger): QueueConnection {
  const retryStrategy = (tries: number) => Math.min(50 * 2 ** tries, LONGEST_PAUSE_MS);
  const common = { connectTimeout: CONNECT_MS, retryStrategy };
  const client = new Redis(url, {
    ...common,
    commandTimeout: ANSWER_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
  });
  const waiting = new Redis(url, { ...common, maxRetriesPerRequest: null });
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
      await within(ANSWER_MS, client.ping());
    },
    async close() {
      isClosing = true;
      await within(ANSWER_MS, client.ping()).catch(() => {});
      for (const each of [client, waiting]) each.disconnect();
    },
  };
}
