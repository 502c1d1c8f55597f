import { createAlertDays } from '../../bot/store/alert-days.ts';
import { openStore } from '../../bot/store/store.ts';

// Runs in its own process: begins the daily alerts of a tenant in the given store, and never ends them.
const [, , storeUrl = '', tenantId = '', leaseMs] = process.argv;
const store = await openStore(storeUrl);
await createAlertDays(store, Number(leaseMs)).run(tenantId, '2021-05-10', () => {
  process.send?.('begun');
  return new Promise(() => setInterval(() => {}, 1_000));
});
