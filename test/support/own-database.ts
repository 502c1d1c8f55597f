import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@keyv/redis';
import { Pool } from 'pg';

/** The shared Redis server. */
export const REDIS_URL = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** A database that no other run of the tests uses. */
export type OwnDatabase = { readonly url: string; readonly clean: () => Promise<void> };

/** Makes a folder for a file, which {@link OwnDatabase.clean} deletes. */
export async function ownSqlite(): Promise<OwnDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'compass-faults-'));
  const clean = () => rm(folder, { recursive: true, force: true });
  return { url: `sqlite://${join(folder, 'store.sqlite')}`, clean };
}

/** Creates a schema, which {@link OwnDatabase.clean} drops. */
export async function ownPostgres(name: string): Promise<OwnDatabase> {
  const url = new URL(POSTGRES_URL);
  url.searchParams.set('options', `-c search_path=${name}`);
  await inPostgres(`CREATE SCHEMA ${name}`);
  return { url: url.href, clean: () => inPostgres(`DROP SCHEMA ${name} CASCADE`) };
}

/** Uses the shared Redis; {@link OwnDatabase.clean} deletes the keys that contain the name. */
export async function ownRedis(name: string): Promise<OwnDatabase> {
  const clean = async () => {
    const client = createClient({ url: REDIS_URL, socket: { reconnectStrategy: false } });
    await client.on('error', () => {}).connect();
    for await (const keys of client.scanIterator({ MATCH: `*${name}*`, COUNT: 1_000 })) {
      if (keys.length > 0) await client.unlink(keys);
    }
    // The outbox keeps one list of tenants for the whole server.
    await client.unlink('%value:outbox-tenants');
    await client.close();
  };
  return { url: REDIS_URL, clean };
}

/** Runs one statement in the database of the server, whose tables must be named with their schema. */
export async function inPostgres(statement: string): Promise<void> {
  const pool = new Pool({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2_000, query_timeout: 10_000 });
  await pool.query(statement).finally(() => pool.end());
}
