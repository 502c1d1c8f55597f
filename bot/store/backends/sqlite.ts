import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { yieldToEventLoop } from '../../async/yield-to-event-loop.ts';
import { type Backend, endOf, type Row, SWEEP } from './backend.ts';
import { whileBusy } from './busy.ts';
import { createGroupCommit } from './group-commit.ts';

/** How soon after a deletion the log is emptied, in which deleted rows can still be read. */
const ERASE_MS = 1_000;
const PAGE_ROWS = 200;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER);
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL;
`;

type KeyAndValue = { readonly key: string; readonly value: string };

const UPSERT = `
  INSERT INTO entries (key, value, expires) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;

/** Opens an SQLite file or `:memory:`. Other processes may use the same file. `expires` is in ms since 1970. */
export async function openSqlite(path: string): Promise<Backend> {
  if (path !== ':memory:') createFolder(dirname(path));
  // SQLite itself waits for no lock, since it would hold the event loop.
  const database = new DatabaseSync(path);
  await whileBusy(() => database.exec(SCHEMA));

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

  let erasing: NodeJS.Timeout | undefined;
  function eraseSoon(): void {
    erasing ??= setTimeout(() => {
      erasing = undefined;
      if (database.isOpen) erase();
    }, ERASE_MS).unref();
  }

  /** Moves the log into the file and empties it, or tries again while another process is reading it. */
  function erase(): void {
    if (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy) eraseSoon();
  }

  return {
    get: (keys) =>
      whileBusy(() => {
        const now = Date.now();
        return keys.map((key) => select.get(key, now)?.value as string | undefined);
      }),
    set: (rows) =>
      commits.add(() => {
        sweepNowAndThen();
        for (const row of rows) upsert.run(row.key, row.value, expiryOf(row));
      }),
    delete: (keys) =>
      commits.add(() => {
        eraseSoon();
        const now = Date.now();
        return keys.reduce((count, key) => count + Number(remove.run(key, now).changes), 0);
      }),
    async *list(prefix) {
      let last = '';
      for (;;) {
        const rows = await whileBusy(() => page.all(last || prefix, last, endOf(prefix), Date.now()) as KeyAndValue[]);
        for (const { key, value } of rows) yield [key, value];
        if (rows.length < PAGE_ROWS) return;
        last = rows.at(-1)?.key ?? '';
        // Nothing above awaits, so the event loop would be blocked.
        await yieldToEventLoop();
      }
    },
    clear: (prefix) =>
      commits.add(() => {
        eraseSoon();
        clear.run(prefix, endOf(prefix));
      }),
    insert: (row) =>
      commits.add(() => {
        sweepNowAndThen();
        return Number(insert.run(row.key, row.value, expiryOf(row), Date.now()).changes) === 1;
      }),
    replace: (key, current, next) => commits.add(() => Number(replace.run(next, key, current).changes) === 1),
    async close() {
      await commits.done();
      clearTimeout(erasing);
      erase();
      database.close();
    },
  };
}

/** Not `recursive`: where nothing can be created, as below /proc, Node would try for ever. */
function createFolder(path: string): void {
  if (existsSync(path)) return;
  createFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function expiryOf({ ttlMs }: Row): number | null {
  return ttlMs === undefined ? null : Date.now() + ttlMs;
}
