import { type Backend, endOf, SWEEP } from './backend.ts';
import { createPostgresPool } from './postgres-pool.ts';

const PAGE_ROWS = 500;

// If two bots start together, both try to create the table; the lock makes one wait for the other.
const SCHEMA = `
  SELECT pg_advisory_xact_lock(hashtext('compass_entries'));
  CREATE TABLE IF NOT EXISTS compass_entries (
    key TEXT COLLATE "C" PRIMARY KEY, value TEXT NOT NULL, expires TIMESTAMPTZ
  );
  CREATE INDEX IF NOT EXISTS compass_entries_expires ON compass_entries (expires) WHERE expires IS NOT NULL`;

const LIVE = '(expires IS NULL OR expires > now())';
const SELECT = `SELECT key, value FROM compass_entries WHERE key = ANY($1) AND ${LIVE}`;
// Ordered by key, so that two batches with the same keys cannot deadlock.
const UPSERT = `
  INSERT INTO compass_entries (key, value, expires)
  SELECT key, value, now() + ttl * interval '1 millisecond'
  FROM unnest($1::text[], $2::text[], $3::float8[]) AS row (key, value, ttl) ORDER BY key
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;
const INSERT = `
  INSERT INTO compass_entries (key, value, expires)
  VALUES ($1, $2, now() + $3::float8 * interval '1 millisecond')
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires
  WHERE compass_entries.expires <= now()`;
const REPLACE = 'UPDATE compass_entries SET value = $3 WHERE key = $1 AND value = $2';
const DELETE = `DELETE FROM compass_entries WHERE key = ANY($1) AND ${LIVE}`;
const CLEAR = 'DELETE FROM compass_entries WHERE key >= $1 AND key < $2';
const PAGE = `
  SELECT key, value FROM compass_entries WHERE key >= $1 AND key <> $2 AND key < $3 AND ${LIVE}
  ORDER BY key LIMIT ${PAGE_ROWS}`;
const SWEEP_ROWS = `
  DELETE FROM compass_entries WHERE key IN (
    SELECT key FROM compass_entries WHERE expires <= now() LIMIT ${SWEEP.maxRows} FOR UPDATE SKIP LOCKED
  )`;

type KeyAndValue = { readonly key: string; readonly value: string };

/**
 * Connects to a PostgreSQL database and creates the table `compass_entries`. Rows expire by the server's clock.
 *
 * Not @keyv/postgres: its pool is global and ends the process when the server drops an idle connection, its keys are
 * limited to 255 characters, and it never deletes expired rows.
 *
 * @param poolSize the most connections at a time
 */
export async function openPostgres(url: string, poolSize: number): Promise<Backend> {
  const pool = createPostgresPool(url, poolSize);
  try {
    await pool.query(SCHEMA);
  } catch (error) {
    await pool.close();
    throw error;
  }

  const change = async (sql: string, values: unknown[]) => (await pool.query(sql, values)).rowCount ?? 0;
  const select = async (sql: string, values: unknown[]) => (await pool.query<KeyAndValue>(sql, values)).rows;

  let writes = 0;
  async function sweepNowAndThen(): Promise<void> {
    if (writes++ % SWEEP.everyWrites === 0) await pool.query(SWEEP_ROWS);
  }

  return {
    async get(keys) {
      const found = new Map((await select(SELECT, [keys])).map(({ key, value }) => [key, value]));
      return keys.map((key) => found.get(key));
    },
    async set(rows) {
      await sweepNowAndThen();
      const last = [...new Map(rows.map((row) => [row.key, row])).values()];
      await change(UPSERT, [last.map((row) => row.key), last.map((row) => row.value), last.map((row) => row.ttlMs)]);
    },
    delete: (keys) => change(DELETE, [keys]),
    async *list(prefix) {
      let last = '';
      for (;;) {
        const rows = await select(PAGE, [last || prefix, last, endOf(prefix)]);
        for (const { key, value } of rows) yield [key, value];
        if (rows.length < PAGE_ROWS) return;
        last = rows.at(-1)?.key ?? '';
      }
    },
    async clear(prefix) {
      await change(CLEAR, [prefix, endOf(prefix)]);
    },
    async insert({ key, value, ttlMs }) {
      await sweepNowAndThen();
      return (await change(INSERT, [key, value, ttlMs])) === 1;
    },
    async replace(key, current, next) {
      return (await change(REPLACE, [key, current, next])) === 1;
    },
    close: pool.close,
  };
}
