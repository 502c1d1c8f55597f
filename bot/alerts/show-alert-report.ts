import { alertReportCard } from '../../cards/alerts/alert-report.ts';
import type { Card } from '../../cards/card.ts';
import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Deps } from '../deps.ts';
import type { Asked, CompanyHandler } from '../turn/handler.ts';
import { may, maySeeNames } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

const MOST_RUNS = 3;

/** What became of what was sent last, counting along while some of it is going. */
export const showAlertReport: CompanyHandler = async (asked, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  return deliveryReport(asked, person, deps);
};

/** For somebody who may see it. */
export async function deliveryReport({ language }: Asked, person: Person, deps: Deps): Promise<Reply> {
  const { tenantId } = person;
  const read = () => readDeliveryReport(tenantId, deps, { most: MOST_RUNS });
  const reader = await readerOf(person, deps);
  const runs = await read();
  const card = (now: readonly ReportedBatch[]) => alertReportCard(now, reader, language);
  return countingAlong(card(runs), runs, tenantId, deps, async () => card(await read()));
}

/** For whom a report is: names in their own chat only. */
export async function readerOf(person: Person, deps: Deps) {
  const names = (await maySeeNames(person, deps)) ? await recipientNames(person.tenantId, deps) : undefined;
  return { names, timeZone: person.timeZone };
}

/** A card that is shown anew while any of the runs that it tells of is going. */
export function countingAlong(
  card: Card,
  runs: readonly ReportedBatch[],
  tenantId: string,
  { delivery }: Pick<Deps, 'delivery'>,
  next: () => Promise<Card>,
): Reply {
  const going = runs.filter(({ stage }) => stage.kind === 'going').map(({ id }) => id);
  return going.length > 0 ? { card, updates: updates() } : { card };

  async function* updates(): AsyncGenerator<Card> {
    for await (const _ of delivery.follow(tenantId, going)) yield await next();
  }
}
