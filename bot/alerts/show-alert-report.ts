import { alertReportCard } from '../../cards/alerts/alert-report.ts';
import type { Card } from '../../cards/card.ts';
import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Deps } from '../deps.ts';
import type { AbilityHandler, Request } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

const MOST_BATCHES = 3;

/** Shows the latest batches and their messages; the card is updated while a batch is being sent. */
export const showAlertReport: AbilityHandler = (request) => deliveryReport(request);

/** Builds the delivery report, for a person who may see it. */
export async function deliveryReport({ person, language, deps }: Request): Promise<Reply> {
  const { tenantId } = person;
  const read = () => readDeliveryReport(tenantId, deps, { most: MOST_BATCHES });
  const reader = await readerOf(person, deps);
  const batches = await read();
  const card = (current: readonly ReportedBatch[]) => alertReportCard(current, reader, language);
  return updatedWhileSending(card(batches), batches, { tenantId, deps, next: async () => card(await read()) });
}

/** Returns how a report is shown to a person: with names in their own chat only, and in their time zone. */
export async function readerOf(person: Person, deps: Deps) {
  const names = (await maySeeNames(person, deps)) ? await recipientNames(person.tenantId, deps) : undefined;
  return { names, timeZone: person.timeZone };
}

/** Replies with a card that is updated while any of the batches on it is being sent. */
export function updatedWhileSending(
  card: Card,
  batches: readonly ReportedBatch[],
  { tenantId, deps, next }: { tenantId: string; deps: Pick<Deps, 'delivery'>; next: () => Promise<Card> },
): Reply {
  const sending = batches.filter(({ stage }) => stage.kind === 'going').map(({ id }) => id);
  return sending.length > 0 ? { card, updates: updates() } : { card };

  async function* updates(): AsyncGenerator<Card> {
    for await (const _ of deps.delivery.follow(tenantId, sending)) yield await next();
  }
}
