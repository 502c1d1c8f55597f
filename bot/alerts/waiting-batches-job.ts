import { batchCard } from '../../cards/alerts/batch.ts';
import { mayDo } from '../../domain/settings/roles.ts';
import { HELD_MS } from '../delivery/batch-state.ts';
import { type Run, stateOf } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { joinKey } from '../store/key.ts';
import { type ReportParts, readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

/** Sees to what waits for an admin, or for its time. */
export type WaitingRuns = {
  /** Begins to look each minute. */
  start(): void;
  /** Looks no more, and lets the look under way finish. */
  stop(): Promise<void>;
};

type Parts = ReportParts & Pick<Deps, 'delivery' | 'roles' | 'now' | 'log'> & Parameters<typeof recipientNames>[1];

export function createWaitingRuns({ schedule, ...deps }: Parts & { schedule: Pick<Schedule, 'every'> }): WaitingRuns {
  let isStopping = false;
  let underWay = Promise.resolve();

  async function look(): Promise<void> {
    if (isStopping) return;
    try {
      for (const tenantId of await deps.delivery.tenants()) await seeToWaitingRuns(tenantId, deps);
    } catch (error) {
      deps.log.error({ err: error }, 'What waits to be sent could not be looked at');
    }
  }

  function begin(): Promise<void> {
    underWay = underWay.then(look);
    return underWay;
  }

  return {
    start() {
      schedule.every('waiting-runs', '* * * * *', begin);
      void begin();
    },
    async stop() {
      isStopping = true;
      await underWay;
    },
  };
}

/** Asks the admins of a tenant about what is held, leaves what nobody has answered for, and sends what it is time for. */
export async function seeToWaitingRuns(tenantId: string, deps: Parts): Promise<void> {
  const now = deps.now().getTime();
  for (const run of await deps.delivery.runs(tenantId)) {
    const state = stateOf(run);
    if (state.kind === 'held' && run.at + HELD_MS <= now) {
      await deps.delivery.turn(tenantId, run.id, ['held'], { kind: 'cancelled', unanswered: true });
    } else if (state.kind === 'held' && !state.isAsked) {
      await askAdmins(tenantId, run, deps);
      await deps.delivery.turn(tenantId, run.id, ['held'], { kind: 'held', isAsked: true });
    } else if (state.kind === 'scheduled' && state.from <= now) {
      await deps.delivery.turn(tenantId, run.id, ['scheduled'], { kind: 'going' });
    }
  }
}

/** Each in their own chat, in quiet hours when these are over. Whoever is asked again, after a crash, gets one message. */
async function askAdmins(tenantId: string, { id }: Run, deps: Parts): Promise<void> {
  const [[run], names, held] = await Promise.all([
    readDeliveryReport(tenantId, deps, { runId: id }),
    recipientNames(tenantId, deps),
    deps.roles.all(tenantId),
  ]);
  if (!run) return;
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
        content: { kind: 'card', cards: { en: batchCard(run, reader, 'en'), sv: batchCard(run, reader, 'sv') } },
      } as const;
    }),
  );
  await deps.delivery.send(tenantId, questions);
}
