/**
 * Measures at the connector how messages to 10,000 people arrive: at a set rate, and without a rate compared with bare
 * posts by the same client. One person gets thirty of the paced messages, more than Teams takes in two seconds.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { ConnectorClient } from '../bot/connector/connector-client.ts';
import { toMessage } from '../bot/connector/to-message.ts';
import { createClock } from '../bot/delivery/clock.ts';
import { createCompose } from '../bot/delivery/compose.ts';
import { createDelivery } from '../bot/delivery/delivery.ts';
import { CONVERSATION_WINDOWS } from '../bot/delivery/sliding-windows.ts';
import { createConversationReferences } from '../bot/store/conversation-references.ts';
import { createPreferences } from '../bot/store/preferences.ts';
import { createRoleRecords } from '../bot/store/role-records.ts';
import { openStore } from '../bot/store/store.ts';
import { TENANT } from '../test/support/activities.ts';
import { outgoing, referenceTo } from '../test/support/messages.ts';
import { line } from './support/line.ts';
import type { Arrivals } from './support/timing-connector.ts';

const PEOPLE = 10_000;
const TO_ONE = 30;
const RATE = 500;
const LANES = 32;
const PORT = 41_003;
const ROUNDS = 3;

const script = fileURLToPath(new URL('support/timing-connector.ts', import.meta.url));
const connector = spawn(process.execPath, [script], { env: { ...process.env, PORT: `${PORT}` }, stdio: 'inherit' });
const url = `http://127.0.0.1:${PORT}`;
while (!(await takeArrivals().catch(() => undefined))) await pause(20);
const client = new ConnectorClient(url, async () => undefined);
const folder = mkdtempSync(join(tmpdir(), 'compass-fan-out-'));
const store = await openStore(`sqlite://${join(folder, 'store.sqlite')}`);
const references = createConversationReferences(store, () => true);
for (let person = 0; person < PEOPLE; person++) await references.remember(referenceTo(`${person}`, url));

try {
  await fanOut('warm-up', Number.POSITIVE_INFINITY, people());
  const paced = await fanOut('paced', RATE, [...Array.from({ length: TO_ONE }, () => 'one'), ...people()]);
  const rate = rateOf(paced);
  line(
    `${PEOPLE} messages at ${RATE} a second: share reached`,
    (rate / RATE).toFixed(3),
    `${rate.toFixed(1)} a second`,
  );
  const fullest = fullestOf(
    [{ limit: RATE, ms: 1_000 }],
    Object.values(paced)
      .flat()
      .sort((a, b) => a - b),
  );
  line('fullest second of all ÷ the rate', fullest.toFixed(3), `${(fullest * RATE).toFixed(0)} of ${RATE}`);
  const fullestChat = Math.max(...Object.values(paced).map((times) => fullestOf(CONVERSATION_WINDOWS, times)));
  line("fullest of a chat's windows ÷ Teams' limit", fullestChat.toFixed(3), `${TO_ONE} messages to one person`);

  const rates = { unpaced: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.unpaced.push(rateOf(await fanOut(`unpaced-${round}`, Number.POSITIVE_INFINITY, people())));
    rates.bare.push(rateOf(await postAll()));
  }
  const [unpaced = 0, bare = 0] = [rates.unpaced, rates.bare].map((all) => all.toSorted((a, b) => a - b)[1]);
  line(
    'unpaced ÷ bare posts, messages a second',
    (unpaced / bare).toFixed(2),
    `${unpaced.toFixed(0)} ÷ ${bare.toFixed(0)}`,
  );
} finally {
  await client.close();
  await store.close();
  connector.kill();
  rmSync(folder, { recursive: true });
}

function people(): string[] {
  return Array.from({ length: PEOPLE }, (_, person) => `${person}`);
}

/** Sends one message to each of the recipients, who may occur more than once. */
async function fanOut(name: string, perSecond: number, recipients: readonly string[]): Promise<Arrivals> {
  const clock = createClock(() => new Date());
  const delivery = createDelivery({
    serves: () => true,
    store,
    references,
    pool: { client: async () => client },
    compose: createCompose({
      preferences: createPreferences(store),
      roles: createRoleRecords(store, new Set()),
      clock,
    }),
    clock,
    log: pino({ level: 'error' }),
    perSecond,
    approvalAbove: Number.POSITIVE_INFINITY,
  });
  const messages = recipients.map((recipient, index) => ({ ...outgoing(recipient), id: `${name}-${index}` }));
  const batch = await delivery.send(TENANT, messages);
  while ((await delivery.batches(TENANT)).find(({ id }) => id === batch?.id)?.open.length) await pause(50);
  await delivery.stop();
  return takeArrivals();
}

/** Makes the same calls without storing anything: the best that the client can do. */
async function postAll(): Promise<Arrivals> {
  const waiting = people();
  const lane = async () => {
    for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
      await client.sendToConversation(`a:${person}`, toMessage({ card: outgoing(person).content.cards.en }));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return takeArrivals();
}

async function takeArrivals(): Promise<Arrivals> {
  return (await (await fetch(url)).json()) as Arrivals;
}

/** Returns the messages a second from the first arrival to the last. */
function rateOf(arrivals: Arrivals): number {
  const times = Object.values(arrivals).flat();
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  return (1_000 * times.length) / (last - first);
}

/** Returns how full the fullest of the windows ever was; 1 is the limit. */
function fullestOf(windows: typeof CONVERSATION_WINDOWS, times: readonly number[]): number {
  let fullest = 0;
  for (const { limit, ms } of windows) {
    let first = 0;
    for (const [index, time] of times.entries()) {
      while ((times[first] ?? 0) <= time - ms) first++;
      fullest = Math.max(fullest, (index - first + 1) / limit);
    }
  }
  return fullest;
}
