import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { yieldToEventLoop } from '../../async/yield-to-event-loop.ts';
import { type Backend, endOf, type Row, SWEEP } from './backend.ts';
import { createGroupCommit } from './group-commit.ts';

const BUSY_MS = 1_000;
const RETRY_MS = 20;
const SQLITE_BUSY = 5;
const PAGE_ROWS = 200;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER);
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL;
`;

const UPSERT = `
  INSERT INTO entries (key, value, expires) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;

/** Opens an SQLite file or `:memory:`. Other processes may use the same file. `expires` is in ms since 1970. */
export async function openSqlite(path: string): Promise<Backend> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  await createSchema(database);

  const select = database.prepare('SELECT value FROM entries WHERE key = ? AND (expires IS NULL OR expires > ?)');
  const upsert = database.prepare(UPSERT);
  const insert = database.prepare(`${UPSERT} WHERE expires <= ?`);
  const replace = database.prepare('UPDATE entries SET value = ? WHERE key = ? AND value = ?');
  const remove = database.prepare('DELETE FROM entries WHERE key = ? AND (expires IS NULL OR expires > ?)');
  const clear = database.prepare('DELETE FROM entries WHERE key >= ? AND key < ?');
  const page = database.prepare(`
    SELECT key, value FROM entries WHERE key >= ? AND key <> ? AND key < ? AND (expires IS NULL OR expires > ?)
    ORDER BY key LIMIT ${PAGE_ROWS}`);
  const sweep = database.prepare(`
    DELETE FROM entries WHERE key IN (SELECT key FROM entries WHERE expires <= ? LIMIT ${SWEEP.maxRows})`);

  const commits = createGroupCommit(database);
  let writes = 0;
  function sweepNowAndThen(): void {
    if (writes++ % SWEEP.everyWrites === 0) sweep.run(Date.now());
  }

  return {
    async get(keys) {
      const now = Date.now();
      return keys.map((key) => select.get(key, now)?.value as string | undefined);
    },
    set: (rows) =>
      commits.add(() => {
        sweepNowAndThen();
        for (const row of rows) upsert.run(row.key, row.value, expiryOf(row));
      }),
    delete: (keys) =>
      commits.add(() => {
        const now = Date.now();
        return keys.reduce((count, key) => count + Number(remove.run(key, now).changes), 0);
      }),
    async *list(prefix) {
      let last = '';
      for (;;) {
        const rows = page.all(last || prefix, last, endOf(prefix), Date.now()) as { key: string; value: string }[];
        for (const { key, value } of rows) yield [key, value];
        if (rows.length < PAGE_ROWS) return;
        last = rows.at(-1)?.key ?? '';
        // Nothing above awaits, so the event loop would be blocked.
        await yieldToEventLoop();
      }
    },
    clear: (prefix) =>
      commits.add(() => {
        clear.run(prefix, endOf(prefix));
      }),
    insert: (row) =>
      commits.add(() => {
        sweepNowAndThen();
        return Number(insert.run(row.key, row.value, expiryOf(row), Date.now()).changes) === 1;
      }),
    replace: (key, current, next) => commits.add(() => Number(replace.run(next, key, current).changes) === 1),
    async close() {
      commits.flush();
      database.close();
    },
  };
}

// SQLite waits for locks by itself, but not for the one that switches a new file to WAL.
async function createSchema(database: DatabaseSync): Promise<void> {
  const deadline = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return database.exec(SCHEMA);
    } catch (error) {
      const { errcode = 0 } = error as { errcode?: number };
      if ((errcode & 0xff) !== SQLITE_BUSY || Date.now() > deadline) throw error;
      await pause(RETRY_MS);
    }
  }
}

function expiryOf({ ttlMs }: Row): number | null {
  return ttlMs === undefined ? null : Date.now() + ttlMs;
}
