/**
 * Sends so many messages, half of them alerts and half prompts, through the store and the connector that it is given,
 * and ends when all are settled, or on SIGTERM. Started again, it goes on.
 */
import { openStore } from '../../../bot/store/store.ts';
import { TENANT } from '../../support/activities.ts';
import { fastClock } from '../../support/fast-clock.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { settled, startDelivery } from '../../support/running-delivery.ts';

const [, , storeUrl = '', connectorUrl = '', count] = process.argv;
// A minute's wait takes 0.3 s.
const clock = fastClock(200);
const store = await openStore(storeUrl);
const perSecond = Number.POSITIVE_INFINITY;
const { delivery, references, stop } = startDelivery({ store, url: connectorUrl, clock, perSecond, timeoutMs: 10_000 });

process.once('SIGTERM', async () => {
  await stop();
  process.exit(0);
});
await references.remember(referenceTo('someone', connectorUrl));
const messages = Array.from({ length: Number(count) }, (_, index) =>
  outgoing(`${index}`, index % 2 === 0 ? 'alert' : 'prompt'),
);
await delivery.send(TENANT, messages);
await settled(delivery, (await delivery.runs(TENANT))[0]);
await stop();
await store.close();
