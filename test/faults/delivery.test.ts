import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createOutbox, type Delivery } from '../../bot/store/outbox.ts';
import { openStore } from '../../bot/store/store.ts';
import { TENANT } from '../support/activities.ts';
import { type OwnDatabase, ownPostgres, ownSqlite } from './support/own-database.ts';
import { startRedisServer } from './support/redis-server.ts';
import { startTruthConnector, type TruthConnector } from './support/truth-connector.ts';

const WORKER = fileURLToPath(new URL('support/delivery-worker.ts', import.meta.url));
const MESSAGES = 3_000;
const STOPS = 3;
const LANES = 32;

const { TEST_KILLS } = process.env;

/** Where the outbox is kept, and how often delivery is killed there unless TEST_KILLS says otherwise. */
const STORES: Readonly<Record<string, readonly [open: () => Promise<OwnDatabase>, kills: number]>> = {
  SQLite: [ownSqlite, 20],
  Redis: [startRedisServer, 5],
  PostgreSQL: [() => ownPostgres(`delivery_${randomUUID().replaceAll('-', '_')}`), 5],
};

describe(`delivery of ${MESSAGES} messages, with every tenth call failing`, () => {
  for (const [name, [open, kills]] of Object.entries(STORES)) {
    describe(`from ${name}`, () => interruptions(open, Number(TEST_KILLS ?? kills)));
  }
});

function interruptions(open: () => Promise<OwnDatabase>, most: number): void {
  let connector: TruthConnector;
  let database: OwnDatabase;
  let worker: ChildProcess | undefined;

  afterEach(async () => {
    worker?.kill('SIGKILL');
    await connector.close();
    await database.clean();
  });

  it(`killed ${most} times, doubles no prompt, marks each repeated alert, and accounts for every message`, async () => {
    connector = await startTruthConnector('any');
    const totals: Tally = { kills: 0, messages: 0, repeated: 0, unknown: 0 };
    while (totals.kills < most) {
      connector.forget();
      database = await open();
      let kills = 0;
      while (await wasInterrupted('SIGKILL', totals.kills + kills < most)) kills += 1;
      expectNothingLost(await deliveries(database.url), connector, kills, totals);
      if (totals.kills < most) await database.clean();
    }
    report(totals);
  }).timeout(120_000 + 20_000 * most);

  it(`stopped ${STOPS} times, leaves nothing in doubt and sends each message once`, async () => {
    connector = await startTruthConnector('certain');
    database = await open();
    for (let stops = 0; await wasInterrupted('SIGTERM', stops < STOPS); ) stops += 1;
    for (const { message, progress } of await deliveries(database.url)) {
      expect(progress.state, message.id).to.equal('sent');
      expect(connector.arrived.get(message.id), message.id).to.deep.equal([false]);
    }
  }).timeout(180_000);

  /** Runs the worker; true if it was sent the signal, between 150 and 500 ms after its first message. */
  async function wasInterrupted(signal: NodeJS.Signals, interrupts: boolean): Promise<boolean> {
    const args = [WORKER, database.url, connector.url, `${MESSAGES}`];
    worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(worker, 'exit');
    if (interrupts) {
      await Promise.race([connector.nextMessage(), ended]);
      await Promise.race([pause(150 + 350 * Math.random()), ended]);
      worker.kill(signal);
    }
    const [code, endedBy] = await ended;
    if (code !== 0 && endedBy !== signal) throw new Error(`The worker ended with ${code ?? endedBy}.`);
    return interrupts && (endedBy === signal || signal === 'SIGTERM');
  }
}

async function deliveries(storeUrl: string): Promise<Delivery[]> {
  const store = await openStore(storeUrl);
  const outbox = createOutbox(store);
  const runs = await outbox.runs(TENANT);
  expect(runs.map(({ messages, open }) => ({ messages, open }))).to.deep.equal([{ messages: MESSAGES, open: [] }]);
  const all = await outbox.deliveries(TENANT, runs[0] as (typeof runs)[0]);
  await store.close();
  return all;
}

/** What the kills came to, over all the rounds of a test. */
type Tally = { kills: number; messages: number; repeated: number; unknown: number };

function expectNothingLost(
  all: readonly Delivery[],
  { arrived, doubts }: TruthConnector,
  kills: number,
  totals: Tally,
): void {
  let unknown = 0;
  for (const { message, progress } of all) {
    const copies = arrived.get(message.id) ?? [];
    const seen = `${message.class} ${message.id}, ${progress.state}`;
    expect(copies.length, seen).to.be.at.most(message.class === 'prompt' ? 1 : 2);
    expect(copies.slice(1), seen).to.deep.equal(copies.slice(1).map(() => true));
    if (progress.state === 'sent') expect(copies.length, seen).to.be.at.least(1);
    else expect(progress.state, seen).to.equal('unknown');
    if (progress.state === 'unknown') unknown += 1;
    totals.repeated += copies.length > 1 ? 1 : 0;
  }
  expect(unknown).to.be.at.most(LANES * kills + doubts());
  totals.kills += kills;
  totals.messages += all.length;
  totals.unknown += unknown;
}

function report({ kills, messages, repeated, unknown }: Tally): void {
  const figures = `${kills} kills, ${messages} messages: ${repeated} alerts repeated and marked, ${unknown} unknown`;
  process.stdout.write(`      ${figures}, 0 prompts doubled, 0 unaccounted\n`);
}
