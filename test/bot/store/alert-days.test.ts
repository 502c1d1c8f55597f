import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createAlertDays } from '../../../bot/store/alert-days.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { TENANT } from '../../support/activities.ts';

const INTERRUPTED_ALERT_DAY = fileURLToPath(new URL('../../support/interrupted-alert-day.ts', import.meta.url));
const LEASE_MS = 1_000;
const DAY = '2021-05-10';

describe('The daily work of a tenant', () => {
  let folder: string;
  let url: string;
  let store: Store;
  let runs: number;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compass-'));
    url = `sqlite://${join(folder, 'store.sqlite')}`;
    store = await openStore(url);
    runs = 0;
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const work = async () => {
    runs += 1;
    await pause(20);
  };

  it('is done once a day, however many instances try', async () => {
    const instances = Array.from({ length: 5 }, () => createAlertDays(store, LEASE_MS));
    const done = await Promise.all(instances.map((days) => days.run(TENANT, DAY, work)));
    expect(done.filter(Boolean)).to.have.length(1);
    expect(await instances[0]?.run(TENANT, DAY, work)).to.equal(true);
    expect(runs).to.equal(1);
    await instances[0]?.run(TENANT, '2021-05-11', work);
    await instances[0]?.run('another', DAY, work);
    expect(runs).to.equal(3);
  });

  it('is done by another process after the lease if the first process was killed', async () => {
    const child = fork(INTERRUPTED_ALERT_DAY, [url, TENANT, `${LEASE_MS}`]);
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const days = createAlertDays(store, LEASE_MS);
    expect(await days.run(TENANT, DAY, work)).to.equal(false);
    await pause(LEASE_MS);
    expect(await days.run(TENANT, DAY, work)).to.equal(true);
    expect(runs).to.equal(1);
  });

  it('is done again if it fails', async () => {
    const days = createAlertDays(store, 50);
    const failure = await days
      .run(TENANT, DAY, () => Promise.reject(new Error('away')))
      .catch((error) => error.message);
    expect(failure).to.equal('away');
    await pause(60);
    expect(await days.run(TENANT, DAY, work)).to.equal(true);
  });
});
