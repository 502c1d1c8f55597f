import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { openStore } from '../../../../bot/store/store.ts';
import { eventually } from '../../../support/eventually.ts';
import { failure } from '../../../support/stores.ts';
import { storeContract } from '../contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'compass-store-'));
const urlOf = (name: string) => `sqlite://${join(folder, name)}`;

storeContract('sqlite://:memory:', () => openStore('sqlite://:memory:'));
storeContract('an SQLite file', () => openStore(urlOf('contract.sqlite')));

describe('The store on an SQLite file', () => {
  after(() => rmSync(folder, { recursive: true }));

  it("creates the folders of the file's path", async () => {
    const store = await openStore(urlOf('a/b/c.sqlite'));
    await store.close();
    expect(existsSync(join(folder, 'a/b/c.sqlite'))).to.equal(true);
  });

  it('keeps its records when it is closed and opened again', async () => {
    const before = await openStore(urlOf('kept.sqlite'));
    await before.records('people').set('key', 'value');
    await before.claim('claim', 60_000);
    await before.close();
    const store = await openStore(urlOf('kept.sqlite'));
    expect(await store.records('people').get('key')).to.equal('value');
    expect(await store.claim('claim', 60_000)).to.equal(false);
    await store.close();
  });

  it('writes a batch as a whole or not at all', async () => {
    const store = await openStore(urlOf('batch.sqlite'));
    refuseBadKeys('batch.sqlite');
    const records = store.records<number>('batch');
    const batch = [
      { key: 'good', value: 1 },
      { key: 'bad', value: 2 },
    ];
    expect((await failure(() => records.setMany(batch))).message).to.contain('refused');
    expect(await records.has('good')).to.equal(false);
    await records.set('good', 3);
    expect(await records.get('good')).to.equal(3);
    await store.close();
  });

  it('completes the other concurrent writes when one fails', async () => {
    const store = await openStore(urlOf('together.sqlite'));
    refuseBadKeys('together.sqlite');
    const records = store.records<number>('together');
    const outcomes = await Promise.allSettled([
      records.set('first', 1),
      records.set('bad', 2),
      store.claim('claim', 60_000),
      records.delete('nothing'),
      records.set('last', 3),
    ]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await records.getMany(['first', 'bad', 'last'])).to.deep.equal([1, undefined, 3]);
    expect(await store.claim('claim', 60_000)).to.equal(false);
    await store.close();
  });

  it('commits concurrent writes together', async () => {
    const store = await openStore(urlOf('commits.sqlite'));
    const records = store.records<number>('commits');
    const pagesFor = async (work: () => Promise<unknown>) => {
      const before = statSync(join(folder, 'commits.sqlite-wal')).size;
      await work();
      return statSync(join(folder, 'commits.sqlite-wal')).size - before;
    };
    const keys = Array.from({ length: 100 }, (_, key) => `${key}`);
    const together = await pagesFor(() => Promise.all(keys.map((key) => records.set(key, 0))));
    const apart = await pagesFor(async () => {
      for (const key of keys) await records.set(key, 1);
    });
    expect(together).to.be.below(apart / 10);
    await store.close();
  });

  it('keeps the writes that were requested just before it is closed', async () => {
    const store = await openStore(urlOf('closing.sqlite'));
    const claimed = store.claim('claim', 60_000);
    await store.close();
    expect(await claimed).to.equal(true);
    const again = await openStore(urlOf('closing.sqlite'));
    expect(await again.claim('claim', 60_000)).to.equal(false);
    await again.close();
  });

  it('deletes expired rows', async () => {
    const first = await openStore(urlOf('swept.sqlite'));
    await first
      .records('short')
      .setMany(Array.from({ length: 500 }, (_, key) => ({ key: `${key}`, value: 0, ttl: 1 })));
    await first.close();
    await pause(5);
    const second = await openStore(urlOf('swept.sqlite'));
    await second.claim('anything', 60_000);
    await second.close();
    const database = new DatabaseSync(join(folder, 'swept.sqlite'));
    const keys = database
      .prepare('SELECT key FROM entries ORDER BY key')
      .all()
      .map(({ key }) => key);
    expect(keys).to.deep.equal(['%claim:anything', '%schema']);
    database.close();
  });

  it('gives each of 500 claims to one of four processes', async () => {
    const claimer = new URL('../../../support/claiming-process.ts', import.meta.url);
    const children = Array.from({ length: 4 }, () => fork(claimer, [urlOf('shared.sqlite')]));
    await Promise.all(children.map((child) => once(child, 'message')));
    for (const child of children) child.send('go');
    const wins = await Promise.all(children.map(async (child) => Number((await once(child, 'message'))[0])));
    expect(wins.reduce((sum, won) => sum + won)).to.equal(500);
  }).timeout(20_000);
});

function refuseBadKeys(name: string): void {
  const database = new DatabaseSync(join(folder, name));
  database.exec(`CREATE TRIGGER refuse BEFORE INSERT ON entries WHEN NEW.key LIKE '%bad'
    BEGIN SELECT RAISE(ABORT, 'refused'); END`);
  database.close();
}

describe('An SQLite file that another process has locked', () => {
  const folderOfLock = mkdtempSync(join(tmpdir(), 'compass-lock-'));
  const path = join(folderOfLock, 'locked.sqlite');
  after(() => rmSync(folderOfLock, { recursive: true }));

  it('holds the event loop no longer than 100 ms, and takes all writes when it is free', async () => {
    const store = await openStore(`sqlite://${path}`);
    const records = store.records<number>('locked');
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const writes = Array.from({ length: 50 }, (_, key) => records.set(`${key}`, key));
    const claimed = store.claim('claim', 60_000);
    await pause(1_500);
    expect(await records.get('1')).to.equal(undefined);
    other.exec('ROLLBACK');
    await Promise.all(writes);
    delay.disable();
    expect(await claimed).to.equal(true);
    expect(await records.get('49')).to.equal(49);
    expect(delay.max / 1e6).to.be.below(100);
    other.close();
    await store.close();
  }).timeout(10_000);

  it('is not ready, and fails the writes that have waited 5 s', async () => {
    const store = await openStore(`sqlite://${path}`);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const start = performance.now();
    const late = failure(() => store.records('locked').set('late', 1));
    expect((await failure(() => store.ping())).message).to.match(/No answer within 2000 ms/);
    expect((await late).message).to.match(/locked/);
    expect(performance.now() - start).to.be.within(4_900, 6_500);
    other.exec('ROLLBACK');
    other.close();
    await store.ping();
    await store.close();
  }).timeout(15_000);
});

describe('Deleted rows of an SQLite file', () => {
  const folderOfDeleted = mkdtempSync(join(tmpdir(), 'compass-deleted-'));
  const filesWith = (marker: string) =>
    readdirSync(folderOfDeleted).filter((name) => readFileSync(join(folderOfDeleted, name)).includes(marker));
  after(() => rmSync(folderOfDeleted, { recursive: true }));

  it('can be read in none of its files, soon after and once it is closed', async () => {
    const store = await openStore(`sqlite://${join(folderOfDeleted, 'deleted.sqlite')}`);
    const records = store.records<string>('people');
    const marker = 'Marker of Anna';
    for (let key = 0; key < 50; key++) await records.set(`${key}`, marker.repeat(200));
    expect(filesWith(marker)).not.to.deep.equal([]);
    await records.delete(Array.from({ length: 25 }, (_, key) => `${key}`));
    await records.clear();
    await eventually(() => expect(filesWith(marker)).to.deep.equal([]), { within: 3_000 });
    await records.set('again', marker);
    await records.set('again', 'nothing');
    const reader = new DatabaseSync(join(folderOfDeleted, 'deleted.sqlite'));
    await store.close();
    expect(filesWith(marker)).to.deep.equal([]);
    reader.close();
  }).timeout(10_000);
});

describe('A path at which no folder can be created', () => {
  for (const path of ['/proc/nope/x.sqlite', '/dev/null/x.sqlite']) {
    it(`is refused in a sentence: ${path}`, async () => {
      expect((await failure(() => openStore(`sqlite://${path}`))).message).to.match(/^The store .* cannot be opened: /);
    });
  }
});
