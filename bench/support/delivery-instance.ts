/** Runs the delivery part of one bot instance: it works on the outbox of a store until it is killed. */
import { createClock } from '../../bot/delivery/clock.ts';
import { openQueue } from '../../bot/queue/queue.ts';
import { openStore } from '../../bot/store/store.ts';
import { SILENT, startDelivery } from '../../test/support/running-delivery.ts';

const [, , storeUrl = '', queueUrl = '', url = ''] = process.argv;
startDelivery({
  store: await openStore(storeUrl),
  queue: openQueue(queueUrl, SILENT),
  url,
  clock: createClock(() => new Date()),
  perSecond: Number.POSITIVE_INFINITY,
});
