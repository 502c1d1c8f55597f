import type { Queue, Worker } from 'bullmq';
import { within } from '../async/within.ts';

const CLOSE_MS = 10_000;

/** Takes no more jobs and lets those under way finish, unless that takes too long or the server is away. */
export async function closeInTime(worker: Worker, queue: Queue): Promise<void> {
  await within(CLOSE_MS, worker.close()).catch(() => worker.close(true).catch(() => {}));
  await within(CLOSE_MS, queue.close()).catch(() => {});
}
