/**
 * Compares two instances of the bot with one, on a shared store and queue: FAQ turns a second, and messages a second of
 * a fan-out. Then measures the memory of one instance that has served 10, 100 and 1,000 tenants of 200 people. Needs
 * `redis-server`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readPhrasingBank } from '../bot/cli/read-phrasing-bank.ts';
import { createOutbox } from '../bot/delivery/outbox.ts';
import { createConversationReferences } from '../bot/store/conversation-references.ts';
import { openStore } from '../bot/store/store.ts';
import { TENANT } from '../test/support/activities.ts';
import { type BotProcess, startBotProcess } from '../test/support/bot-process.ts';
import { writeCompany } from '../test/support/company.ts';
import { freePort } from '../test/support/free-port.ts';
import { outgoing, referenceTo } from '../test/support/messages.ts';
import { startRedisServer } from '../test/support/redis-server.ts';
import { recordsOf } from './support/big-company.ts';
import { line } from './support/line.ts';
import { measureLoad, message, startConnector } from './support/measure-load.ts';

const ROUNDS = 5;
const TURNS = 1_500;
const CONNECTIONS = 50;
const MESSAGES = 5_000;
const PEOPLE = 200;
const SKILLS_EACH = 5;
const TENANTS = [10, 100, 1_000];

const texts = readPhrasingBank()
  .filter((_, index) => index % 5 === 0)
  .map(({ text }) => text);
await compareTurns();
await compareFanOuts();
await measureMemory();

async function compareTurns(): Promise<void> {
  const redis = await startRedisServer();
  const connector = await startConnector();
  const env = { STORE_URL: redis.url, QUEUE_URL: redis.url };
  const bots = [await startBotProcess({ env }), await startBotProcess({ env })];
  const load = async (some: readonly BotProcess[], turns: number) => {
    const started = performance.now();
    const connections = CONNECTIONS / some.length;
    await Promise.all(
      some.map(({ url }) =>
        measureLoad({ botUrl: url, serviceUrl: connector.url, connections }, texts, turns / some.length),
      ),
    );
    return (1_000 * turns) / (performance.now() - started);
  };
  await load(bots, 2 * TURNS);
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    one.push(await load(bots.slice(0, 1), TURNS));
    two.push(await load(bots, TURNS));
  }
  await Promise.all(bots.map((bot) => bot.stop()));
  connector.close();
  await redis.clean();
  compare('FAQ turns a second, two instances ÷ one, on Redis', median(two), median(one));
}

async function compareFanOuts(): Promise<void> {
  const one = await fanOut(1);
  const two = await fanOut(2);
  compare(`${MESSAGES} messages a second, two instances ÷ one, on Redis`, two, one);
}

/** Returns the messages a second from the first arrival to the last. */
async function fanOut(instances: number): Promise<number> {
  const redis = await startRedisServer();
  const store = await openStore(redis.url);
  const [connector, url] = await startTimingConnector();
  const references = createConversationReferences(store, () => true);
  for (let person = 0; person < MESSAGES; person++) await references.remember(referenceTo(`${person}`, url));
  const script = fileURLToPath(new URL('support/delivery-instance.ts', import.meta.url));
  const workers = Array.from({ length: instances }, () =>
    spawn(process.execPath, [script, redis.url, redis.url, url], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  // Added in this process, so nothing wakes the workers: they look for work only when they start.
  const messages = Array.from({ length: MESSAGES }, (_, index) => outgoing(`${index}`));
  const outbox = createOutbox(store);
  await outbox.add(TENANT, messages, Date.now());
  while ((await outbox.openChunks(TENANT)).length > 0) await pause(50);
  const times = Object.values((await (await fetch(url)).json()) as Record<string, number[]>).flat();
  for (const each of [...workers, connector]) {
    each.kill('SIGKILL');
    await once(each, 'exit');
  }
  await store.close();
  await redis.clean();
  return (1_000 * times.length) / (Math.max(...times) - Math.min(...times));
}

async function startTimingConnector() {
  const script = fileURLToPath(new URL('support/timing-connector.ts', import.meta.url));
  const PORT = `${await freePort()}`;
  const connector = spawn(process.execPath, [script], { env: { ...process.env, PORT }, stdio: 'inherit' });
  const url = `http://127.0.0.1:${PORT}`;
  while (!(await fetch(url).catch(() => undefined))) await pause(20);
  return [connector, url] as const;
}

async function measureMemory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-tenants-'));
  const url = `sqlite://${join(folder, 'store.sqlite')}`;
  const records = recordsOf(PEOPLE, SKILLS_EACH);
  const tenants = Array.from({ length: Math.max(...TENANTS) }, (_, number) => `tenant-${number}`);
  for (const tenant of tenants) await writeCompany(url, tenant, { records });
  const connector = await startConnector();
  const idle = await memoryOf(url, [], connector.url);
  for (const count of TENANTS) {
    const used = await memoryOf(url, tenants.slice(0, count), connector.url);
    compare(`MB with ${count} tenants of ${PEOPLE} people ÷ with none`, used, idle);
  }
  connector.close();
  rmSync(folder, { recursive: true });
}

/** Returns the MB that a bot uses once it has told each tenant its status. */
async function memoryOf(storeUrl: string, tenants: readonly string[], connectorUrl: string): Promise<number> {
  const bot = await startBotProcess({ env: { STORE_URL: storeUrl } });
  for (const [index, tenant] of tenants.entries()) {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message(`${index}`, 'status', connectorUrl, tenant)),
    });
    if (!response.ok) throw new Error(`The bot answered ${response.status}`);
  }
  const megabytes = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1]) / 1_024;
  await bot.stop();
  return megabytes;
}

function compare(name: string, ours: number, baseline: number): void {
  line(name, (ours / baseline).toFixed(2), `${ours.toFixed(0)} ÷ ${baseline.toFixed(0)}`);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
