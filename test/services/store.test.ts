import { expect } from 'chai';
import { Pool } from 'pg';
import { openStore } from '../../bot/store/store.ts';
import { outboxContract } from '../bot/delivery/outbox-contract.ts';
import { companiesContract } from '../bot/store/companies-contract.ts';
import { storeContract } from '../bot/store/contract.ts';
import { inPostgres, type OwnDatabase, ownPostgres, ownRedis } from '../support/own-database.ts';
import { failure, fresh, RUN } from '../support/stores.ts';
import { faultCases } from './fault-cases.ts';

const SCHEMA = RUN.replaceAll('-', '_');

describe('With real servers', () => {
  let redis: OwnDatabase;
  let postgres: OwnDatabase;

  before(async () => {
    [redis, postgres] = await Promise.all([ownRedis(RUN), ownPostgres(SCHEMA)]);
  });
  after(() => Promise.all([redis.clean(), postgres.clean()]));

  const openRedis = () => openStore(redis.url);
  const openPostgres = () => openStore(postgres.url);
  for (const contract of [storeContract, companiesContract, outboxContract]) {
    contract('Redis', openRedis);
    contract('PostgreSQL', openPostgres);
  }

  describe('The store on Redis, with faults', () => faultCases(() => redis.url));
  describe('The store on PostgreSQL, with faults', () => faultCases(() => postgres.url));

  describe('The store on PostgreSQL', () => {
    it('throws for a key that is too long for its index', async () => {
      const store = await openPostgres();
      const key = Array.from({ length: 5_000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
      expect((await failure(() => store.records(fresh()).set(key, 1))).message).to.contain('index');
      await store.close();
    });

    it('can be opened by ten bots at once when there is no table', async () => {
      await inPostgres(`DROP TABLE ${SCHEMA}.compass_entries`);
      const stores = await Promise.all(Array.from({ length: 10 }, () => openPostgres()));
      await Promise.all(stores.map((store) => store.ping()));
      await Promise.all(stores.map((store) => store.close()));
    });

    it('waits for a connection while the server allows no more', async () => {
      await (await openPostgres()).close();
      const role = `few_${SCHEMA}`;
      await inPostgres(`CREATE ROLE ${role} LOGIN CONNECTION LIMIT 2`);
      await inPostgres(`GRANT ALL ON SCHEMA ${SCHEMA} TO ${role}`);
      await inPostgres(`ALTER TABLE ${SCHEMA}.compass_entries OWNER TO ${role}`);
      const url = new URL(postgres.url);
      url.username = role;
      const stores = await Promise.all([openStore(url.href), openStore(url.href, { postgresPool: 1 })]);
      const records = stores.map((store) => store.records<number>(fresh()));
      const writes = Array.from({ length: 24 }, (_, key) => records[key % 2]?.set(`${key}`, key));
      expect(await Promise.all(writes)).to.deep.equal(writes.map(() => true));
      await Promise.all(stores.map((store) => store.close()));
      await inPostgres(`REASSIGN OWNED BY ${role} TO CURRENT_USER`);
      await inPostgres(`DROP OWNED BY ${role}`);
      await inPostgres(`DROP ROLE ${role}`);
    }).timeout(20_000);

    it('deletes expired rows', async () => {
      const first = await openPostgres();
      await first
        .records(fresh())
        .setMany(Array.from({ length: 500 }, (_, key) => ({ key: `${key}`, value: 0, ttl: 1 })));
      await first.close();
      const second = await openPostgres();
      await second.claim(fresh(), 60_000);
      await second.close();
      const pool = new Pool({
        connectionString: postgres.url,
        connectionTimeoutMillis: 2_000,
        query_timeout: 10_000,
      });
      const { rows } = await pool.query('SELECT key FROM compass_entries WHERE expires < now()');
      await pool.end();
      expect(rows).to.deep.equal([]);
    });
  });
});
