import { Cron } from 'croner';

/** Calls for work again and again. */
export type Schedule = {
  /**
   * @param name of the work, unlike any other's
   * @param pattern as of cron, in UTC
   * @param work is not called while it is still at it; never throws
   */
  every(name: string, pattern: string, work: () => Promise<void>): void;
  /** Calls for nothing more. */
  stop(): Promise<void>;
};

/** For one process. */
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
