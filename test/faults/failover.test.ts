import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createClock } from '../../bot/delivery/clock.ts';
import { openQueue, type SharedQueue } from '../../bot/queue/queue.ts';
import { openStore, type Store } from '../../bot/store/store.ts';
import { TENANT } from '../support/activities.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { type FaultProxy, proxyTo } from '../support/fault-proxy.ts';
import { outgoing, referenceTo } from '../support/messages.ts';
import { type ServerPair, startPostgresPair } from '../support/postgres-pair.ts';
import { startRedisPair } from '../support/redis-pair.ts';
import { outcomesOf, type RunningDelivery, SILENT, startDelivery } from '../support/running-delivery.ts';

const MESSAGES = 300;
const PER_SECOND = 50;
const RUNS = Number(process.env.TEST_FAILOVERS ?? 3);
const HEALED_MS = 15_000;

describe('After a failover that keeps the connections to the old primary', () => {
  describe('of Redis', () => failoverCases(startRedisPair, true));
  describe('of PostgreSQL', () => failoverCases(startPostgresPair, false));
});

/** @param isQueue true if the server holds the queue too */
function failoverCases(startPair: () => Promise<ServerPair>, isQueue: boolean): void {
  let pair: ServerPair;
  let proxy: FaultProxy;
  let store: Store;
  let queue: SharedQueue | undefined;
  let connector: FakeConnector;
  let running: RunningDelivery;

  beforeEach(async () => {
    pair = await startPair();
    proxy = await proxyTo(pair.url);
    store = await openStore(proxy.url);
    queue = isQueue ? openQueue(proxy.url, SILENT) : undefined;
    connector = await startFakeConnector();
    running = startDelivery({
      store,
      queue,
      url: connector.url,
      clock: createClock(() => new Date()),
      perSecond: PER_SECOND,
    });
  });

  afterEach(async () => {
    await running.stop();
    await queue?.close();
    await store.close();
    await connector.close();
    proxy.close();
    await pair.clean();
  });

  for (let turn = 1; turn <= RUNS; turn++) {
    it(`heals the bot within 15 s, which sends each message once: run ${turn}`, async () => {
      const ids = Array.from({ length: MESSAGES }, (_, index) => `${index}`);
      for (const id of ids) await running.references.remember(referenceTo(id, connector.url));
      await store.replaceIf('kept', undefined, 'before');
      const batch = await running.delivery.send(
        TENANT,
        ids.map((id) => outgoing(id)),
      );
      await eventually(() => connector.sent.length > MESSAGES / 10);
      proxy.moveTo(pair.otherUrl);
      await pair.failOver();
      const writable = performance.now();
      await eventually(() => Promise.all([store.ping(), queue?.ping()]), { within: HEALED_MS, every: 100 });
      const before = connector.sent.length;
      await eventually(() => connector.sent.length > before, { within: HEALED_MS });
      const healed = performance.now() - writable;
      process.stdout.write(`      healed after ${(healed / 1_000).toFixed(1)} s\n`);
      expect(healed).to.be.below(HEALED_MS);
      const outcomes = await outcomesOf(running.delivery, batch);
      expect([...outcomes.values()].map(({ state }) => state)).to.deep.equal(ids.map(() => 'sent'));
      expect(connector.sent.map(({ summary }) => summary)).to.have.members(ids);
      const kept = await store.read<string>('kept');
      expect(await store.replaceIf('kept', kept?.version, 'after')).to.equal(true);
    }).timeout(120_000);
  }

  it('the store and the queue are not ready while no server takes writes', async () => {
    await pair.failOver();
    await pause(100);
    const probes = await Promise.allSettled([store.ping(), queue?.ping() ?? store.ping()]);
    expect(probes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    proxy.moveTo(pair.otherUrl);
    await eventually(() => Promise.all([store.ping(), queue?.ping()]), { within: HEALED_MS, every: 100 });
  }).timeout(60_000);
}
