/**
 * Sends a number of messages, half of them alerts and half prompts, through the given store and connector, and ends
 * when all have an outcome or on SIGTERM. A restart continues the batch; with a queue, several processes share it.
 */
import { openQueue } from '../../../bot/queue/queue.ts';
import { openStore } from '../../../bot/store/store.ts';
import { TENANT } from '../activities.ts';
import { fastClock } from '../fast-clock.ts';
import { outgoing, referenceTo } from '../messages.ts';
import { outcomesOf, SILENT, startDelivery } from '../running-delivery.ts';

const [, , storeUrl = '', connectorUrl = '', count, queueUrl] = process.argv;
// A minute takes 0.3 s, or 1.2 s with a queue: an instance must not take a slow one for dead.
const clock = fastClock(queueUrl ? 50 : 200);
const store = await openStore(storeUrl);
const perSecond = Number.POSITIVE_INFINITY;
const queue = queueUrl ? openQueue(queueUrl, SILENT, 2_000) : undefined;
const common = { store, url: connectorUrl, clock, perSecond, timeoutMs: 10_000 };
const { delivery, references, stop } = startDelivery({ ...common, queue });

process.once('SIGTERM', async () => {
  await stop();
  process.exit(0);
});
await references.remember(referenceTo('someone', connectorUrl));
const messages = Array.from({ length: Number(count) }, (_, index) =>
  outgoing(`${index}`, index % 2 === 0 ? 'alert' : 'prompt'),
);
await delivery.send(TENANT, messages);
await outcomesOf(delivery, (await delivery.batches(TENANT))[0]);
await stop();
await queue?.close();
await store.close();
