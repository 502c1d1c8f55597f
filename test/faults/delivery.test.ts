import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type Account, accountFor, printAccounts } from '../support/faults/account-for.ts';
import { startTruthConnector, type TruthConnector } from '../support/faults/truth-connector.ts';
import { type OwnDatabase, ownPostgres, ownSqlite } from '../support/own-database.ts';
import { startRedisServer } from '../support/redis-server.ts';

const WORKER = fileURLToPath(new URL('../support/faults/delivering-process.ts', import.meta.url));
const MESSAGES = 3_000;
const STOPS = 2;
const LANES = 32;

const { TEST_KILLS } = process.env;

/** The stores of the outbox, and how often delivery is killed with each unless TEST_KILLS is set. */
const STORES: Readonly<Record<string, readonly [open: () => Promise<OwnDatabase>, kills: number]>> = {
  SQLite: [ownSqlite, 20],
  Redis: [startRedisServer, 3],
  PostgreSQL: [() => ownPostgres(`delivery_${randomUUID().replaceAll('-', '_')}`), 3],
};

describe(`delivery of ${MESSAGES} messages while one call in ten fails`, () => {
  for (const [name, [open, kills]] of Object.entries(STORES)) {
    describe(`from ${name}`, () => interruptions(open, Number(TEST_KILLS ?? kills)));
  }
});

function interruptions(open: () => Promise<OwnDatabase>, most: number): void {
  let connector: TruthConnector;
  let database: OwnDatabase | undefined;
  let worker: ChildProcess | undefined;

  afterEach(async () => {
    worker?.kill('SIGKILL');
    await connector.close();
    await database?.clean();
    database = undefined;
  });

  it(`doubles no prompt and loses no message when it is killed ${most} times`, async () => {
    connector = await startTruthConnector('any');
    const accounts: Account[] = [];
    for (let kills = 0; kills < most; ) {
      connector.forget();
      await database?.clean();
      database = await open();
      const before = kills;
      while (await wasInterrupted('SIGKILL', kills < most)) kills += 1;
      const account = await accountFor(database.url, MESSAGES, connector);
      expect(account.unknown).to.be.at.most(LANES * (kills - before) + connector.doubts());
      accounts.push(account);
    }
    printAccounts(accounts);
  }).timeout(120_000 + 20_000 * most);

  it(`sends each message once when it is stopped ${STOPS} times`, async () => {
    connector = await startTruthConnector('certain');
    database = await open();
    for (let stops = 0; await wasInterrupted('SIGTERM', stops < STOPS); ) stops += 1;
    expect(await accountFor(database.url, MESSAGES, connector)).to.include({ repeated: 0, unknown: 0 });
    expect(connector.arrived.size).to.equal(MESSAGES);
  }).timeout(180_000);

  /** Runs the process; returns true if it got the signal, 150 to 500 ms after its first message. */
  async function wasInterrupted(signal: NodeJS.Signals, interrupts: boolean): Promise<boolean> {
    const args = [WORKER, database?.url ?? '', connector.url, `${MESSAGES}`];
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
