import PQueue from 'p-queue';
import type { ClockTime } from '../../domain/settings/quiet-hours.ts';
import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import { createJob, type Job } from '../jobs/create-job.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { findDuePrompts, sendDuePrompts } from '../people/due-prompts.ts';
import type { AlertDays } from '../store/alert-days.ts';
import type { AlertJob, DueNotices } from './alert-job-port.ts';
import { findDueNotices } from './due-notices.ts';
import { sendNotices } from './send-notices.ts';
import { processWaitingBatches } from './waiting-batches-job.ts';

type AlertJobDeps = Omit<Deps, 'alertJob'> & {
  readonly alertDays: AlertDays;
  readonly schedule: Pick<Schedule, 'every'>;
  /** The time of day in UTC; undefined: nothing is sent unless an admin asks for it. */
  readonly at: ClockTime | undefined;
  /** The tenants that get the daily alerts. */
  readonly tenants: ReadonlySet<string>;
};

/**
 * Sends the daily alerts. It looks each minute whether those of today are due and not done, so that an interrupted day is
 * caught up on.
 *
 * It does one sending at a time, so that no alert goes into two digests. An interrupted sending is repeated as it was: the
 * same notices have the same ids, and delivery takes each id once.
 */
export function createAlertJob({ alertDays, schedule, at, tenants, ...deps }: AlertJobDeps): AlertJob & Job {
  const queue = new PQueue({ concurrency: 1 });
  const doneOn = new Map<string, CalendarDay>();
  const job = createJob({
    name: 'alerts',
    cron: '* * * * *',
    schedule,
    work: runToday,
    log: deps.log,
    failure: 'The alerts of a tenant could not be sent',
  });

  function sendDue(tenantId: string, day: CalendarDay, isScheduled: boolean): Promise<DueNotices> {
    return queue.add(async () => {
      const due = await findDueNotices(tenantId, day, deps);
      await sendNotices({ tenantId, due, isScheduled }, deps);
      await processWaitingBatches(tenantId, deps);
      return due;
    });
  }

  /** Asks people to link their MCID, where an admin has switched that on. */
  async function askToLink(tenantId: string, day: CalendarDay): Promise<void> {
    if (!(await deps.promptSchedules.isOn(tenantId))) return;
    const due = await findDuePrompts({ tenantId, day, timeZone: undefined }, deps);
    if (due) await sendDuePrompts({ tenantId, day, due, isScheduled: true }, deps);
    await processWaitingBatches(tenantId, deps);
  }

  async function runDay(tenantId: string, day: CalendarDay): Promise<void> {
    await sendDue(tenantId, day, true);
    await askToLink(tenantId, day);
  }

  /** Each tenant is attempted on its own, so that the failure of one does not cost the others their alerts. */
  async function runToday(): Promise<void> {
    if (!at || deps.now().toISOString().slice(11, 16) < at) return;
    const day = dayIn(deps.now(), undefined);
    for (const tenantId of tenants) {
      if (doneOn.get(tenantId) === day) continue;
      await job.attempt(async () => {
        if (await alertDays.run(tenantId, day, () => runDay(tenantId, day))) doneOn.set(tenantId, day);
      });
    }
  }

  return {
    ...job,
    sendDue,
    afterImport(tenantId) {
      if (at) void job.attempt(() => sendDue(tenantId, dayIn(deps.now(), undefined), true));
    },
    start() {
      if (at) job.start();
    },
  };
}
