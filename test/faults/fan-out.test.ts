import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Clock, createClock } from '../../bot/delivery/clock.ts';
import { openStore, type Store } from '../../bot/store/store.ts';
import { TENANT } from '../support/activities.ts';
import { eventually } from '../support/eventually.ts';
import { fastClock } from '../support/fast-clock.ts';
import { type FaultProxy, proxyTo } from '../support/fault-proxy.ts';
import { accountFor } from '../support/faults/account-for.ts';
import { startTruthConnector, type TruthConnector } from '../support/faults/truth-connector.ts';
import { outgoing, referenceTo } from '../support/messages.ts';
import { type OwnDatabase, ownPostgres, ownSqlite } from '../support/own-database.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { outcomesOf, type RunningDelivery, startDelivery } from '../support/running-delivery.ts';

const MESSAGES = 300;
const HOUR_MS = 60 * 60 * 1_000;
/** The delay of each answer of the connector or of the store's server. */
const SLOW_MS = 2_000;

describe('a fan-out', () => {
  let connector: TruthConnector;
  let database: OwnDatabase;
  let store: Store;
  let running: RunningDelivery;

  afterEach(async () => {
    await running.stop();
    await store.close();
    await connector.close();
    await database.clean();
  });

  async function begin(storeUrl: string, clock: Clock, perSecond = Number.POSITIVE_INFINITY): Promise<void> {
    store = await openStore(storeUrl);
    running = startDelivery({ store, url: connector.url, clock, perSecond, timeoutMs: 10_000 });
    await running.references.remember(referenceTo('someone', connector.url));
  }

  async function send(count: number): Promise<() => Promise<unknown>> {
    const messages = Array.from({ length: count }, (_, index) =>
      outgoing(`${index}`, index % 2 === 0 ? 'alert' : 'prompt'),
    );
    const run = await running.delivery.send(TENANT, messages);
    return () => outcomesOf(running.delivery, run);
  }

  for (const [name, ownDatabase] of [
    ['Redis', startRedisServer],
    ['PostgreSQL', () => ownPostgres(`fan_out_${randomUUID().replaceAll('-', '_')}`)],
  ] as const) {
    for (const [what, trouble] of [
      ['is away for a second', (proxy) => proxy.unplug()],
      ['loses every connection', (proxy) => proxy.cut()],
      ['hangs for a second', (proxy) => proxy.freeze()],
      [`answers after ${SLOW_MS / 1_000} s for a while`, (proxy) => proxy.slow(SLOW_MS)],
    ] as const satisfies (readonly [string, (proxy: FaultProxy) => void])[]) {
      it(`from ${name} loses and doubles nothing when the server ${what}`, async () => {
        connector = await startTruthConnector('certain');
        database = await ownDatabase();
        const proxy = await proxyTo(database.url);
        await begin(proxy.url, fastClock(200));
        const done = await send(MESSAGES);
        while (connector.arrived.size < MESSAGES / 10) await connector.nextMessage();
        trouble(proxy);
        await pause(1_000);
        proxy.mend();
        await eventually(() => store.ping(), { every: 50 });
        await done();
        await accountFor(database.url, MESSAGES, connector);
        proxy.close();
      });
    }
  }

  it('from an SQLite file doubles nothing when another process locks it for two seconds', async () => {
    connector = await startTruthConnector('certain');
    database = await ownSqlite();
    await begin(database.url, fastClock(200));
    const done = await send(MESSAGES);
    await connector.nextMessage();
    const other = new DatabaseSync(database.url.slice('sqlite://'.length));
    other.exec('BEGIN IMMEDIATE');
    await pause(SLOW_MS);
    other.exec('ROLLBACK');
    other.close();
    await done();
    expect(await accountFor(database.url, MESSAGES, connector)).to.include({ repeated: 0, unknown: 0 });
  });

  it('reaches everyone when the connector goes away and comes back', async () => {
    connector = await startTruthConnector('certain');
    database = await ownSqlite();
    await begin(database.url, fastClock(200));
    const done = await send(MESSAGES);
    while (connector.arrived.size < MESSAGES / 10) await connector.nextMessage();
    await connector.leave();
    await pause(300);
    await connector.comeBack();
    await done();
    const { unknown } = await accountFor(database.url, MESSAGES, connector);
    expect(connector.arrived.size).to.be.at.least(MESSAGES - unknown);
    expect(unknown).to.be.at.most(32);
  });

  it(`sends each message once when the connector takes ${SLOW_MS / 1_000} s for each answer`, async () => {
    connector = await startTruthConnector('none', SLOW_MS);
    database = await ownSqlite();
    await begin(
      database.url,
      createClock(() => new Date()),
    );
    for (let index = 0; index < 64; index++) await running.references.remember(referenceTo(`${index}`, connector.url));
    const done = await send(64);
    await done();
    expect(await accountFor(database.url, 64, connector)).to.deep.equal({ messages: 64, repeated: 0, unknown: 0 });
  });

  for (const [where, jumpMs] of [
    ['forward', HOUR_MS],
    ['back', -HOUR_MS],
  ] as const) {
    it(`doubles nothing when the clock jumps an hour ${where}`, async () => {
      connector = await startTruthConnector('any');
      database = await ownSqlite();
      const jumping = jumpingClock(fastClock(400));
      await begin(database.url, jumping.clock);
      const done = await send(MESSAGES);
      while (connector.arrived.size < MESSAGES / 3) await connector.nextMessage();
      jumping.jump(jumpMs);
      await done();
      const { unknown } = await accountFor(database.url, MESSAGES, connector);
      expect(unknown).to.be.at.most(connector.doubts());
    });

    it(`keeps its rate when the clock jumps an hour ${where}`, async () => {
      connector = await startTruthConnector('none');
      database = await ownSqlite();
      const jumping = jumpingClock(createClock(() => new Date()));
      await begin(database.url, jumping.clock, 50);
      for (let index = 0; index < 150; index++) {
        await running.references.remember(referenceTo(`${index}`, connector.url));
      }
      const began = performance.now();
      const done = await send(150);
      while (connector.arrived.size < 60) await connector.nextMessage();
      jumping.jump(jumpMs);
      await done();
      expect(performance.now() - began).to.be.within(1_900, 6_000);
      expect(fullestSecond(connector.arrivals.map(({ at }) => at))).to.be.at.most(50);
      expect(await accountFor(database.url, 150, connector)).to.include({ repeated: 0, unknown: 0 });
    });
  }
});

/** Creates a clock whose time can be set, as by an administrator or a time server. */
function jumpingClock(clock: Clock) {
  let offset = 0;
  const jump = (ms: number) => {
    offset += ms;
  };
  return { clock: { ...clock, now: () => clock.now() + offset }, jump };
}

function fullestSecond(times: readonly number[]): number {
  return Math.max(...times.map((time) => times.filter((other) => other > time - 1_000 && other <= time).length));
}
