import { Cron } from 'croner';

/** Starts work at set times. */
export type Schedule = {
  /**
   * @param name unique among all work
   * @param pattern a cron pattern, in UTC
   * @param work never throws, and is not called while it is still running
   */
  every(name: string, pattern: string, work: () => Promise<void>): void;
  /** Starts no more work. */
  stop(): Promise<void>;
};

/** A schedule for one process. */
export function createSchedule(): Schedule {
  const crons: Cron[] = [];
  return {
    every(_name, pattern, work) {
      crons.push(new Cron(pattern, { timezone: 'UTC', protect: true }, work));
    },
    async stop() {
      for (const cron of crons) cron.stop();
    },
  };
}
