import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStore } from '../../bot/store/store.ts';

// A process of its own: opens the store it is given, waits for the word, and tells how many of 500 claims it got.
const store = await openStore(process.argv[2] ?? '');
process.send?.('ready');
await once(process, 'message');

let wins = 0;
for (let index = 0; index < 500; index++) {
  if (await store.claim(`claim ${index}`, 60_000)) wins++;
  await nextTurn();
}
await store.close();
process.send?.(wins, () => process.disconnect());
