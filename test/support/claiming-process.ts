import { once } from 'node:events';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { openStore } from '../../bot/store/store.ts';

// Runs in its own process: opens the given store, waits for a message, and reports how many of 500 claims it got.
const store = await openStore(process.argv[2] ?? '');
process.send?.('ready');
await once(process, 'message');

let wins = 0;
for (let index = 0; index < 500; index++) {
  if (await store.claim(`claim ${index}`, 60_000)) wins++;
  await yieldToEventLoop();
}
await store.close();
process.send?.(wins, () => process.disconnect());
