import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { openStore, type Store } from '../../bot/store/store.ts';
import { eventually } from '../support/eventually.ts';
import { type FaultProxy, proxyTo } from '../support/fault-proxy.ts';
import { failure, fresh } from '../support/stores.ts';

const ANSWER_MS = 6_000;

/** Cases that every store must pass when its server goes away, hangs and comes back. */
export function faultCases(serverUrl: () => string): void {
  let proxy: FaultProxy;
  let store: Store;

  beforeEach(async () => {
    proxy = await proxyTo(serverUrl());
    store = await openStore(proxy.url);
  });
  afterEach(async () => {
    proxy.mend();
    await store.close();
    proxy.close();
  });

  it('works on after a broken connection', async () => {
    const records = store.records<number>(fresh());
    await records.set('key', 1);
    proxy.cut();
    await eventually(() => store.ping(), { every: 50 });
    expect(await records.get('key')).to.equal(1);
  });

  it('throws at once while the server is away, and never answers "not found"', async () => {
    const records = store.records<number>(fresh());
    await records.set('key', 1);
    proxy.unplug();
    await pause(100);
    const start = Date.now();
    await failure(() => records.get('key'));
    await failure(() => records.has('key'));
    await failure(() => records.clear());
    await failure(() => store.claim(fresh(), 1_000));
    await failure(() => store.read(fresh()));
    await failure(() => store.ping());
    expect(Date.now() - start).to.be.below(1_000);
    proxy.mend();
    await eventually(() => store.ping(), { every: 50 });
    expect(await records.get('key')).to.equal(1);
  }).timeout(10_000);

  it(`throws within ${ANSWER_MS / 1_000} s while the server hangs, and works on afterwards`, async () => {
    const records = store.records<number>(fresh());
    await records.set('key', 1);
    proxy.freeze();
    const start = Date.now();
    await Promise.all([
      failure(() => records.get('key')).then(() => expect(Date.now() - start).to.be.below(ANSWER_MS)),
      failure(() => store.claim(fresh(), 1_000)).then(() => expect(Date.now() - start).to.be.below(ANSWER_MS)),
      failure(() => store.ping()).then(() => expect(Date.now() - start).to.be.below(2_500)),
    ]);
    proxy.mend();
    await eventually(() => store.ping(), { every: 50 });
    expect(await records.get('key')).to.equal(1);
  }).timeout(20_000);

  it('closes while the server hangs', async () => {
    proxy.freeze();
    const start = Date.now();
    await Promise.all([failure(() => store.ping()), store.close()]);
    expect(Date.now() - start).to.be.below(ANSWER_MS);
  }).timeout(10_000);
}
