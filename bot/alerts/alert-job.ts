import PQueue from 'p-queue';
import type { ClockTime } from '../../domain/settings/quiet-hours.ts';
import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { findDuePrompts, sendDuePrompts } from '../people/due-prompts.ts';
import type { AlertDays } from '../store/alert-days.ts';
import { type DueNotices, findDueNotices } from './due-notices.ts';
import { sendNotices } from './send-notices.ts';
import { seeToWaitingRuns } from './waiting-batches-job.ts';

/** Tells people what they should know: once a day, after an import, and when an admin asks for it. */
export type AlertRuns = {
  /**
   * Hands over to delivery what is due and has not been said.
   *
   * @param isScheduled whether nobody asked for it now, so that snooze and quiet hours bind it
   * @returns what was due
   */
  tell(tenantId: string, day: CalendarDay, isScheduled: boolean): Promise<DueNotices>;
  /** Tells, after this turn, what an import or the return of an older one has changed. */
  afterImport(tenantId: string): void;
  /**
   * Begins the daily runs: looks each minute for those of today whose time has come and that nobody has done, so that
   * one is made up for whatever kept it from being done.
   */
  start(): void;
  /** Begins no more runs, and lets the one under way finish. */
  stop(): Promise<void>;
};

type Parts = Omit<Deps, 'alertRuns'> & {
  readonly alertDays: AlertDays;
  readonly schedule: Pick<Schedule, 'every'>;
  /** In UTC; undefined: nothing is said unless an admin asks for it. */
  readonly at: ClockTime | undefined;
  /** Whose daily runs are started here. */
  readonly tenants: ReadonlySet<string>;
};

/**
 * One run at a time: what one has handed over, the next does not say again in another digest. A run that was
 * broken off is done again as it was: the same notices have the same ids, and delivery takes each once.
 */
export function createAlertRuns({ alertDays, schedule, at, tenants, ...deps }: Parts): AlertRuns {
  const queue = new PQueue({ concurrency: 1 });
  let isStopping = false;
  const underWay = new Set<Promise<void>>();
  const doneOn = new Map<string, CalendarDay>();

  function tell(tenantId: string, day: CalendarDay, isScheduled: boolean): Promise<DueNotices> {
    return queue.add(async () => {
      const due = await findDueNotices(tenantId, day, deps);
      await sendNotices(tenantId, due, isScheduled, deps);
      await seeToWaitingRuns(tenantId, deps);
      return due;
    });
  }

  /** Where an admin has switched it on. */
  async function askToLink(tenantId: string, day: CalendarDay): Promise<void> {
    if (!(await deps.promptSchedules.isOn(tenantId))) return;
    const due = await findDuePrompts(tenantId, day, undefined, deps);
    if (due) await sendDuePrompts(tenantId, day, due, true, deps);
    await seeToWaitingRuns(tenantId, deps);
  }

  async function runDay(tenantId: string, day: CalendarDay): Promise<void> {
    await tell(tenantId, day, true);
    await askToLink(tenantId, day);
  }

  async function unasked(work: () => Promise<unknown>): Promise<void> {
    try {
      if (!isStopping) await work();
    } catch (error) {
      deps.log.error({ err: error }, 'The alerts of a tenant could not be sent');
    }
  }

  function begin(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return tracked;
  }

  /** Does the runs of today whose time has come, and which are not known to be done. */
  async function runToday(from: ClockTime): Promise<void> {
    if (deps.now().toISOString().slice(11, 16) < from) return;
    const day = dayIn(deps.now(), undefined);
    for (const tenantId of tenants) {
      if (doneOn.get(tenantId) === day) continue;
      await unasked(async () => {
        if (await alertDays.run(tenantId, day, () => runDay(tenantId, day))) doneOn.set(tenantId, day);
      });
    }
  }

  return {
    tell,
    afterImport(tenantId) {
      if (at) void begin(unasked(() => tell(tenantId, dayIn(deps.now(), undefined), true)));
    },
    start() {
      if (!at) return;
      schedule.every('alerts', '* * * * *', () => begin(runToday(at)));
      void begin(runToday(at));
    },
    async stop() {
      isStopping = true;
      await Promise.all(underWay);
    },
  };
}
