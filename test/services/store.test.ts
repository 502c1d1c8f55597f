import { createClient } from '@keyv/redis';
import { expect } from 'chai';
import { Pool } from 'pg';
import { openStore } from '../../bot/store/store.ts';
import { outboxContract } from '../bot/delivery/outbox-contract.ts';
import { companiesContract } from '../bot/store/companies-contract.ts';
import { storeContract } from '../bot/store/contract.ts';
import { POSTGRES_URL, REDIS_URL } from '../support/services.ts';
import { failure, fresh, RUN } from '../support/store-contract.ts';
import { faultCases } from './faults.ts';

const SCHEMA = RUN.replaceAll('-', '_');
const schemaUrl = new URL(POSTGRES_URL);
schemaUrl.searchParams.set('options', `-c search_path=${SCHEMA}`);

async function inPostgres(...statements: readonly string[]): Promise<void> {
  const pool = new Pool({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2_000, query_timeout: 10_000 });
  for (const statement of statements) await pool.query(statement);
  await pool.end();
}

describe('With real servers', () => {
  before(() => inPostgres(`CREATE SCHEMA ${SCHEMA}`));
  after(async () => {
    await inPostgres(`DROP SCHEMA ${SCHEMA} CASCADE`);
    const client = createClient({ url: REDIS_URL, socket: { reconnectStrategy: false } });
    await client.on('error', () => {}).connect();
    for await (const keys of client.scanIterator({ MATCH: `*${RUN}*`, COUNT: 1_000 })) {
      if (keys.length > 0) await client.unlink(keys);
    }
    await client.unlink('%value:outbox-tenants');
    await client.close();
  });

  storeContract('Redis', () => openStore(REDIS_URL));
  storeContract('PostgreSQL', () => openStore(schemaUrl.href));
  companiesContract('Redis', () => openStore(REDIS_URL));
  companiesContract('PostgreSQL', () => openStore(schemaUrl.href));
  outboxContract('Redis', () => openStore(REDIS_URL));
  outboxContract('PostgreSQL', () => openStore(schemaUrl.href));

  describe('The store on Redis, with faults', () => faultCases(REDIS_URL));
  describe('The store on PostgreSQL, with faults', () => faultCases(schemaUrl.href));

  describe('The store on PostgreSQL', () => {
    it('throws for a key that is too long for its index', async () => {
      const store = await openStore(schemaUrl.href);
      const key = Array.from({ length: 5_000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
      expect((await failure(() => store.records(fresh()).set(key, 1))).message).to.contain('index');
      await store.close();
    });

    it('opens in ten bots at once that all find no table', async () => {
      await inPostgres(`DROP TABLE ${SCHEMA}.compass_entries`);
      const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(schemaUrl.href)));
      await Promise.all(stores.map((store) => store.ping()));
      await Promise.all(stores.map((store) => store.close()));
    });

    it('deletes expired rows', async () => {
      const first = await openStore(schemaUrl.href);
      await first
        .records(fresh())
        .setMany(Array.from({ length: 500 }, (_, key) => ({ key: `${key}`, value: 0, ttl: 1 })));
      await first.close();
      const second = await openStore(schemaUrl.href);
      await second.claim(fresh(), 60_000);
      await second.close();
      const pool = new Pool({
        connectionString: schemaUrl.href,
        connectionTimeoutMillis: 2_000,
        query_timeout: 10_000,
      });
      const { rows } = await pool.query('SELECT key FROM compass_entries WHERE expires < now()');
      await pool.end();
      expect(rows).to.deep.equal([]);
    });
  });
});
