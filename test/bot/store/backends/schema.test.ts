import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import pino from 'pino';
import { createAnnouncedAlerts } from '../../../../bot/store/announced-alerts.ts';
import { SCHEMA_VERSION } from '../../../../bot/store/backends/schema.ts';
import { createCompanies } from '../../../../bot/store/companies.ts';
import { joinKey } from '../../../../bot/store/key.ts';
import { openStore, openStoreInTime } from '../../../../bot/store/store.ts';
import { failure } from '../../../support/stores.ts';

const HASH_OF = (tenant: string, alert: string) => createHash('sha256').update(joinKey(tenant, alert)).digest('hex');

describe('The data of an older version', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compass-schema-'));
    path = join(folder, 'store.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = () => openStore(`sqlite://${path}`);

  /** Writes a file as version 0.1.0 did, without a record of its form. */
  function writeOldFile(rows: Readonly<Record<string, unknown>>): void {
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA journal_mode = WAL;
      CREATE TABLE entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER);
      CREATE INDEX entries_expires ON entries (expires) WHERE expires IS NOT NULL`);
    const insert = database.prepare('INSERT INTO entries (key, value) VALUES (?, ?)');
    for (const [key, value] of Object.entries(rows)) insert.run(key, JSON.stringify(value));
    database.close();
  }

  function keysNow(): string[] {
    const database = new DatabaseSync(path);
    const keys = database.prepare('SELECT key FROM entries ORDER BY key').all() as { key: string }[];
    database.close();
    return keys.map(({ key }) => key);
  }

  for (const tenants of [['one'], ['one', 'two:b', 'three%']]) {
    it(`keeps the announced alerts of ${tenants.length} tenants, with the tenant in each key`, async () => {
      const ids = Array.from({ length: 600 }, (_, index) => `alert-${index}`);
      const rows = tenants.flatMap((tenant) =>
        ids.map((id) => [`said-alerts:${HASH_OF(tenant, id)}`, { value: true }]),
      );
      writeOldFile({ ...Object.fromEntries(rows), '%value:outbox-tenants': tenants });
      for (let starts = 0; starts < 2; starts++) {
        const store = await open();
        const announced = createAnnouncedAlerts(store);
        for (const tenant of tenants) {
          expect([...(await announced.among(tenant, [...ids, 'new']))]).to.deep.equal(ids);
        }
        expect([...(await announced.among('another', ids))]).to.deep.equal([]);
        await store.close();
      }
      const prefixes = tenants.map((tenant) => `said-alerts:${joinKey(tenant)}:`);
      const keys = keysNow().filter((key) => key.startsWith('said-alerts:'));
      expect(keys.filter((key) => !prefixes.some((prefix) => key.startsWith(prefix)))).to.deep.equal([]);
      expect(keysNow()).to.include('%schema');
    });
  }

  it('goes on where a migration was interrupted', async () => {
    writeOldFile({
      [`said-alerts:${HASH_OF('one', 'left')}`]: { value: true },
      [`said-alerts:one:${HASH_OF('one', 'moved')}`]: { value: true },
      '%value:outbox-tenants': ['one'],
    });
    const store = await open();
    expect([...(await createAnnouncedAlerts(store).among('one', ['left', 'moved', 'new']))]).to.have.members([
      'left',
      'moved',
    ]);
    await store.close();
  });

  it('may lack parts of a company that came later', async () => {
    writeOldFile({ '%value:company:one': { imports: {} } });
    const store = await open();
    const { index } = await createCompanies(store).find('one');
    expect(index).to.deep.include({ imports: {}, pending: [] });
    expect(index.facts).to.have.property('memberships').that.deep.equals([]);
    await store.close();
  });

  for (const form of [SCHEMA_VERSION + 1, 99, 'x']) {
    it(`is refused with a sentence if it is newer: form ${form}`, async () => {
      await (await open()).close();
      const database = new DatabaseSync(path);
      database.prepare("UPDATE entries SET value = ? WHERE key = '%schema'").run(`${form}`);
      database.close();
      for (const opening of [open, () => openStoreInTime(`sqlite://${path}`, pino({ level: 'silent' }))]) {
        expect((await failure(opening)).message).to.match(
          /cannot be opened: its data are of a newer version .*Start that/,
        );
      }
    });
  }
});
