import { createAlertDays } from '../../bot/store/alert-days.ts';
import { openStore } from '../../bot/store/store.ts';

// A process of its own: begins the daily run of a tenant in the store it is given, and never ends it.
const [, , storeUrl = '', tenantId = '', leaseMs] = process.argv;
const store = await openStore(storeUrl);
await createAlertDays(store, Number(leaseMs)).run(tenantId, '2021-05-10', () => {
  process.send?.('begun');
  return new Promise(() => setInterval(() => {}, 1_000));
});
