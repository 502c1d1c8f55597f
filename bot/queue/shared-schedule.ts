import { Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { patiently } from '../async/patiently.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { closeInTime } from './close-in-time.ts';
import { DONE_WITH, PREFIX, type QueueConnection } from './queue-connection.ts';

const QUEUE = 'schedule';

/** A schedule for all instances of the bot together: one of them is called each time, and another one if that one dies. */
export function createSharedSchedule({ client, waiting }: QueueConnection, log: Logger): Schedule {
  const works = new Map<string, () => Promise<void>>();
  const stopping = new AbortController();
  const queue = new Queue(QUEUE, { prefix: PREFIX, connection: client });
  const worker = new Worker(QUEUE, async ({ name }) => works.get(name)?.(), { prefix: PREFIX, connection: waiting });
  // Without a listener, a server that is away would end the process.
  queue.on('error', () => {});
  worker.on('error', () => {});
  return {
    every(name, pattern, work) {
      works.set(name, work);
      const schedule = () => queue.upsertJobScheduler(name, { pattern, tz: 'UTC' }, { name, opts: DONE_WITH });
      patiently(schedule, stopping.signal, log).catch(() => {});
    },
    async stop() {
      stopping.abort();
      await closeInTime(worker, queue);
    },
  };
}
