import { batchCard } from '../../cards/alerts/batch.ts';
import { mayDo } from '../../domain/settings/roles.ts';
import { type Batch, stateOf } from '../delivery/batch.ts';
import { HELD_MS } from '../delivery/batch-state.ts';
import type { Deps } from '../deps.ts';
import { createJob, type Job } from '../jobs/create-job.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { joinKey } from '../store/key.ts';
import { type DeliveryReportDeps, readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

type WaitingBatchesDeps = DeliveryReportDeps &
  Pick<Deps, 'delivery' | 'roles' | 'now' | 'log'> &
  Parameters<typeof recipientNames>[1];

/** Looks each minute, in every tenant, for batches that wait for an admin or for their time. */
export function createWaitingBatchesJob({
  schedule,
  ...deps
}: WaitingBatchesDeps & { schedule: Pick<Schedule, 'every'> }): Job {
  return createJob({
    name: 'waiting-runs',
    cron: '* * * * *',
    schedule,
    async work() {
      for (const tenantId of await deps.delivery.tenants()) await processWaitingBatches(tenantId, deps);
    },
    log: deps.log,
    failure: 'What waits to be sent could not be looked at',
  });
}

/** Asks the admins about each held batch, cancels what nobody has approved in time, and sends what was scheduled. */
export async function processWaitingBatches(tenantId: string, deps: WaitingBatchesDeps): Promise<void> {
  const now = deps.now().getTime();
  for (const batch of await deps.delivery.batches(tenantId)) {
    const state = stateOf(batch);
    if (state.kind === 'held' && batch.at + HELD_MS <= now) {
      const cancelled = { kind: 'cancelled', unanswered: true } as const;
      await deps.delivery.transition(tenantId, batch.id, { from: ['held'], to: cancelled });
    } else if (state.kind === 'held' && !state.isAsked) {
      await askAdmins(tenantId, batch, deps);
      await deps.delivery.transition(tenantId, batch.id, { from: ['held'], to: { kind: 'held', isAsked: true } });
    } else if (state.kind === 'scheduled' && state.from <= now) {
      await deps.delivery.transition(tenantId, batch.id, { from: ['scheduled'], to: { kind: 'going' } });
    }
  }
}

/** Asks each admin in their own chat, after their quiet hours. A repeat after a crash sends no second message. */
async function askAdmins(tenantId: string, { id }: Batch, deps: WaitingBatchesDeps): Promise<void> {
  const [[batch], names, held] = await Promise.all([
    readDeliveryReport(tenantId, deps, { batchId: id }),
    recipientNames(tenantId, deps),
    deps.roles.all(tenantId),
  ]);
  if (!batch) return;
  const admins = Object.keys(held).filter((each) => mayDo(held[each] ?? [], 'seeSkillsReport').kind === 'allowed');
  const questions = await Promise.all(
    admins.map(async (recipientId) => {
      const chat = await deps.references.findPersonal(tenantId, recipientId);
      const reader = { names, timeZone: chat && 'timeZone' in chat ? chat.timeZone : undefined };
      return {
        id: joinKey('approval', id, recipientId),
        recipientId,
        class: 'answer',
        kinds: [],
        isScheduled: true,
        task: 'seeSkillsReport',
        content: { kind: 'card', cards: { en: batchCard(batch, reader, 'en'), sv: batchCard(batch, reader, 'sv') } },
      } as const;
    }),
  );
  await deps.delivery.send(tenantId, questions);
}
