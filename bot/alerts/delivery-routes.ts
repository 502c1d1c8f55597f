import { z } from 'zod';
import { batchHeading } from '../../cards/alerts/batch-text.ts';
import { words } from '../../cards/words.ts';
import { MESSAGE_STATES, type MessageState } from '../../domain/alerts/message-state.ts';
import { latestState } from '../../domain/alerts/reported-batch.ts';
import type { Cancelled, Deliveries, DeliveryBatch } from '../../tab/api-types/alerts.ts';
import { CANCELLABLE } from '../delivery/batch-state.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

const MOST_RUNS = 10;
const MOST_NAMED = 50;

type Run = Awaited<ReturnType<typeof readDeliveryReport>>[number];

/** What was sent unasked, the latest first: what has arrived, what waits, and what did not get there. */
export const getDeliveries = route({
  method: 'get',
  path: '/api/deliveries',
  access: 'seeSkillsReport',
  fields: {},
  answer: async (_input, request, deps) => {
    const { tenantId } = request;
    const [runs, names] = await Promise.all([
      readDeliveryReport(tenantId, deps, { most: MOST_RUNS }),
      recipientNames(tenantId, deps),
    ]);
    return { body: { runs: runs.map((run) => toRun(run, names, request)) } satisfies Deliveries };
  },
});

/** Cancels the messages of a batch that are not on their way yet. */
export const cancelDelivery = route({
  method: 'post',
  path: '/api/deliveries/:id/cancel',
  access: 'seeSkillsReport',
  fields: { id: z.string() },
  answer: async ({ id }, { tenantId }, { delivery }) => {
    const outcome = await delivery.transition(tenantId, id, { from: CANCELLABLE, to: { kind: 'cancelled' } });
    if (!outcome) throw new NotOfCompany();
    return { body: { cancelled: outcome.cancelled } satisfies Cancelled };
  },
});

function toRun(run: Run, names: ReadonlyMap<string, string>, { language, timeZone }: ApiRequest): DeliveryBatch {
  const t = words(language);
  const groups = Map.groupBy(run.messages, (message): MessageState => latestState(message).state);
  return {
    id: run.id,
    heading: batchHeading(run, { timeZone }, language),
    total: run.messages.length,
    waiting: groups.get('queued')?.length ?? 0,
    states: MESSAGE_STATES.flatMap((state) => {
      const messages = groups.get(state);
      if (!messages) return [];
      const people = messages.flatMap(({ recipientId }) => names.get(recipientId) ?? []);
      const name = t(`alerts.report.states.${state}`);
      return [{ id: state, name, count: messages.length, people: people.slice(0, MOST_NAMED) }];
    }),
  };
}
