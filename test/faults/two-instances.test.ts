import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openQueue } from '../../bot/queue/queue.ts';
import { openStore } from '../../bot/store/store.ts';
import { TENANT } from '../support/activities.ts';
import { eventually } from '../support/eventually.ts';
import { fastClock } from '../support/fast-clock.ts';
import { type Account, accountFor, printAccounts } from '../support/faults/account-for.ts';
import { startTruthConnector, type TruthConnector } from '../support/faults/truth-connector.ts';
import { outgoing, referenceTo } from '../support/messages.ts';
import { ownPostgres } from '../support/own-database.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { outcomesOf, SILENT, startDelivery } from '../support/running-delivery.ts';

const WORKER = fileURLToPath(new URL('../support/faults/delivering-process.ts', import.meta.url));
const MESSAGES = 1_000;
const KILLS = Number(process.env.TEST_KILLS ?? 20);
const STOPS = 2;
const LANES = 32;
const NAMES = ['one', 'two'] as const;

type Location = { readonly storeUrl: string; readonly queueUrl: string; readonly clean: () => Promise<void> };

/** The stores of the outbox, each beside a Redis server for the queue. */
const STORES: Readonly<Record<string, () => Promise<Location>>> = {
  async Redis() {
    const { url, clean } = await startRedisServer();
    return { storeUrl: url, queueUrl: url, clean };
  },
  async PostgreSQL() {
    const server = await startRedisServer();
    const database = await ownPostgres(`two_${randomUUID().replaceAll('-', '_')}`);
    const clean = async () => void (await Promise.all([server.clean(), database.clean()]));
    return { storeUrl: database.url, queueUrl: server.url, clean };
  },
};

describe(`two instances that deliver ${MESSAGES} messages while one call in ten fails`, () => {
  for (const [name, open] of Object.entries(STORES)) describe(`from ${name}`, () => interruptions(open));
});

function interruptions(open: () => Promise<Location>): void {
  let connector: TruthConnector;
  let location: Location | undefined;
  const workers = new Map<string, ChildProcess>();

  afterEach(async () => {
    for (const worker of workers.values()) worker.kill('SIGKILL');
    await connector.close();
    await location?.clean();
    location = undefined;
  });

  it(`double no prompt and lose no message when they are killed ${KILLS} times in turn`, async () => {
    connector = await startTruthConnector('any');
    const accounts: Account[] = [];
    for (let kills = 0; kills < KILLS; ) {
      connector.forget();
      await location?.clean();
      location = await open();
      const made = await interrupt('SIGKILL', KILLS - kills);
      const account = await accountFor(location.storeUrl, MESSAGES, connector);
      expect(account.unknown).to.be.at.most(LANES * made + connector.doubts());
      accounts.push(account);
      kills += made;
    }
    printAccounts(accounts);
  }).timeout(120_000 + 30_000 * KILLS);

  it(`send each message once when they are stopped ${STOPS} times in turn`, async () => {
    connector = await startTruthConnector('certain');
    location = await open();
    await interrupt('SIGTERM', STOPS);
    expect(await accountFor(location.storeUrl, MESSAGES, connector)).to.include({ repeated: 0, unknown: 0 });
    expect(connector.arrived.size).to.equal(MESSAGES);
  }).timeout(180_000);

  /**
   * Runs both instances until the batch is done. In turn, each gets the signal 150 to 500 ms after its first message,
   * and is started again.
   *
   * @returns the number of signals
   */
  async function interrupt(signal: NodeJS.Signals, most: number): Promise<number> {
    const endings = new Map(NAMES.map((name) => [name, start(name)]));
    let made = 0;
    for (let index = 0; made < most; index++) {
      const name = NAMES[index % NAMES.length] ?? 'one';
      const worker = workers.get(name);
      const ended = endings.get(name);
      await Promise.race([connector.nextMessage(`/${name}/`), ended]);
      await Promise.race([pause(150 + 350 * Math.random()), ended]);
      if (worker?.exitCode !== null) break;
      worker.kill(signal);
      await ended;
      made += 1;
      endings.set(name, start(name));
    }
    await Promise.all(endings.values());
    return made;
  }

  /** Settles when the instance has ended. */
  async function start(name: string): Promise<void> {
    const args = [
      WORKER,
      location?.storeUrl ?? '',
      `${connector.url}/${name}`,
      `${MESSAGES}`,
      location?.queueUrl ?? '',
    ];
    const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    workers.set(name, worker);
    const [code, endedBy] = await once(worker, 'exit');
    if (code !== 0 && endedBy !== 'SIGKILL') throw new Error(`An instance ended with ${code ?? endedBy}.`);
  }
}

describe('two instances whose Redis server stops during a fan-out', () => {
  it('lose and double nothing once it is back', async () => {
    const connector = await startTruthConnector('certain');
    const server = await startRedisServer();
    const instances = await Promise.all(
      NAMES.map(async () => {
        const [store, queue] = [await openStore(server.url), openQueue(server.url, SILENT, 2_000)];
        const common = { store, queue, url: connector.url, clock: fastClock(50), timeoutMs: 10_000 };
        return { store, queue, running: startDelivery({ ...common, perSecond: Number.POSITIVE_INFINITY }) };
      }),
    );
    const [one] = instances;
    if (!one) throw new Error('There is no instance.');
    await one.running.references.remember(referenceTo('someone', connector.url));
    const messages = Array.from({ length: 600 }, (_, index) => outgoing(`${index}`, index % 2 ? 'alert' : 'prompt'));
    const run = await one.running.delivery.send(TENANT, messages);
    while (connector.arrived.size < 60) await connector.nextMessage();
    await server.stop();
    await pause(1_000);
    await server.start();
    await eventually(() => one.store.ping(), { every: 50 });
    await outcomesOf(one.running.delivery, run);
    await accountFor(server.url, 600, connector);
    for (const { running, queue, store } of instances) {
      await running.stop();
      await queue.close();
      await store.close();
    }
    await connector.close();
    await server.clean();
  }).timeout(120_000);
});
