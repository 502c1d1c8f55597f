import type { Logger } from 'pino';
import type { Clock } from '../delivery/clock.ts';
import type { Runner, RunnerParts } from '../delivery/runner.ts';
import type { Slots } from '../delivery/slots.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { createBullMqRunner } from './bullmq-runner.ts';
import { connectQueue } from './queue-connection.ts';
import { createSharedSchedule } from './shared-schedule.ts';
import { createSharedSlots } from './shared-slots.ts';

/** The work that any number of instances of the bot do together, by way of a Redis server. */
export type SharedQueue = {
  slots(perSecond: number, clock: Clock): Slots;
  runner(parts: RunnerParts): Runner;
  schedule(): Schedule;
  /** Throws when the server does not answer in time. */
  ping(): Promise<void>;
  /** To be called when all that works with it has stopped. */
  close(): Promise<void>;
};

/** @param lockMs how long an instance may be silent before its jobs are given to others */
export function openQueue(url: string, log: Logger, lockMs = 30_000): SharedQueue {
  const connection = connectQueue(url, log);
  return {
    slots: (perSecond, clock) => createSharedSlots(connection.client, perSecond, clock, log),
    runner: (parts) => createBullMqRunner(parts, connection, lockMs),
    schedule: () => createSharedSchedule(connection, log),
    ping: connection.ping,
    close: connection.close,
  };
}
