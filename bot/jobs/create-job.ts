import type { Logger } from 'pino';
import type { Schedule } from './schedule.ts';

/** Work that a process does again and again while it runs. */
export type Job = {
  /** Schedules the work, and does it once now to catch up on what was missed. */
  start(): void;
  /** Starts no more work, and waits for the work under way. */
  stop(): Promise<void>;
  /** Does other work of the job with the same care: it never throws, and `stop` waits for it. */
  attempt(work: Work): Promise<void>;
};

/** @param signal is aborted when the job is stopped; long work then ends early */
type Work = (signal: AbortSignal) => Promise<unknown>;

type Options = {
  /** Unique among all jobs; a shared schedule keeps it in Redis. */
  readonly name: string;
  /** A cron pattern, in UTC. */
  readonly cron: string;
  readonly schedule: Pick<Schedule, 'every'>;
  readonly work: Work;
  readonly log: Pick<Logger, 'error'>;
  /** The message to log with the error when the work fails. */
  readonly failure: string;
};

/** A job whose work never overlaps itself. When it fails, that is logged, and the next time is tried as usual. */
export function createJob({ name, cron, schedule, work, log, failure }: Options): Job {
  const stopping = new AbortController();
  const { signal } = stopping;
  const underWay = new Set<Promise<void>>();
  let last = Promise.resolve();

  async function withoutThrowing(some: Work): Promise<void> {
    try {
      if (!signal.aborted) await some(signal);
    } catch (error) {
      log.error({ err: error }, failure);
    }
  }

  function run(): Promise<void> {
    last = last.then(() => withoutThrowing(work));
    return last;
  }

  return {
    start() {
      schedule.every(name, cron, run);
      void run();
    },
    async stop() {
      stopping.abort();
      await Promise.all([last, ...underWay]);
    },
    attempt(some) {
      const tracked = withoutThrowing(some).finally(() => underWay.delete(tracked));
      underWay.add(tracked);
      return tracked;
    },
  };
}
