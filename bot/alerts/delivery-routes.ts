import { z } from 'zod';
import { batchHeading } from '../../cards/alerts/batch-text.ts';
import { words } from '../../cards/words.ts';
import { MESSAGE_STATES, type MessageState } from '../../domain/alerts/message-state.ts';
import { latestState, type ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Cancelled, Deliveries, DeliveryBatch } from '../../tab/api-types/alerts.ts';
import { CANCELLABLE } from '../delivery/batch-state.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

const MOST_BATCHES = 10;
const MOST_NAMED = 50;

/** The latest batches of notices and prompts, with the states of their messages. */
export const getDeliveries = route({
  method: 'get',
  path: '/api/deliveries',
  access: 'seeSkillsReport',
  fields: {},
  answer: async (_input, request, deps) => {
    const { tenantId } = request;
    const [batches, names] = await Promise.all([
      readDeliveryReport(tenantId, deps, { most: MOST_BATCHES }),
      recipientNames(tenantId, deps),
    ]);
    return { body: { runs: batches.map((batch) => toDeliveryBatch(batch, names, request)) } satisfies Deliveries };
  },
});

/** Cancels the messages of a batch that are still queued. */
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

function toDeliveryBatch(
  batch: ReportedBatch,
  names: ReadonlyMap<string, string>,
  { language, timeZone }: ApiRequest,
): DeliveryBatch {
  const t = words(language);
  const groups = Map.groupBy(batch.messages, (message): MessageState => latestState(message).state);
  return {
    id: batch.id,
    heading: batchHeading(batch, { timeZone }, language),
    total: batch.messages.length,
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
