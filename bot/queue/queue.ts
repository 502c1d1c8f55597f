import type { Logger } from 'pino';
import type { DeliveryQueue } from '../delivery/delivery-queue.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { createBullMqRunner } from './bullmq-runner.ts';
import { connectQueue } from './queue-connection.ts';
import { createSharedSchedule } from './shared-schedule.ts';
import { createSharedSlots } from './shared-slots.ts';

/** The work that any number of bot instances share through a Redis server. */
export type SharedQueue = DeliveryQueue & {
  schedule(): Schedule;
  /** Throws when the server does not answer in time. */
  ping(): Promise<void>;
  /** Closes the connection; everything that works with it must have stopped. */
  close(): Promise<void>;
};

/** @param lockMs how long an instance may be silent before its jobs are given to others */
export function openQueue(url: string, log: Logger, lockMs = 30_000): SharedQueue {
  const connection = connectQueue(url, log);
  return {
    slots: (perSecond, clock) => createSharedSlots({ client: connection.client, perSecond, clock, log }),
    runner: (deps) => createBullMqRunner(deps, connection, lockMs),
    schedule: () => createSharedSchedule(connection, log),
    ping: connection.ping,
    close: connection.close,
  };
}
