import { randomUUID } from 'node:crypto';
import { Keyv } from 'keyv';
import type { Logger } from 'pino';
import { within } from '../async/within.ts';
import { type Backend, POSTGRES_POOL } from './backends/backend.ts';
import { KeyvAdapter } from './backends/keyv-adapter.ts';
import { createLateBackend } from './backends/late-backend.ts';
import { migrate, SchemaError } from './backends/schema.ts';
import { joinKey } from './key.ts';

/** A value and the version in which it was read; the version is opaque. */
type Versioned<T> = { readonly value: T; readonly version: string };

/**
 * Everything the bot stores. A failure throws and never looks like "not found". A write that throws because the answer
 * was late may still have happened.
 */
export type Store = {
  /**
   * Returns the records of one kind. Their keys never collide with those of another namespace.
   *
   * @param firstParts selects the keys that {@link joinKey} built from these first parts; the rest is then the key
   */
  records<T>(namespace: string, ...firstParts: readonly string[]): Keyv<T>;
  /** Returns true to exactly one caller until `ttlMs` (whole milliseconds, above 0) have passed. */
  claim(key: string, ttlMs: number): Promise<boolean>;
  /** Reads a value that {@link Store.replaceIf} wrote. */
  read<T>(key: string): Promise<Versioned<T> | undefined>;
  /** Writes `next` if the value still has that version (undefined: if there is no value); otherwise returns false. */
  replaceIf<T>(key: string, version: string | undefined, next: T): Promise<boolean>;
  /** Writes a row and deletes it. Throws when that does not work within 2 s. */
  ping(): Promise<void>;
  /** Ends the connection. Every later call throws. */
  close(): Promise<void>;
};

const PING_MS = 2_000;
/** When a probe expires that could not be deleted. */
const PROBE_MS = 60_000;

export type StoreOptions = {
  /** The most connections to PostgreSQL at a time; {@link POSTGRES_POOL} if omitted. */
  readonly postgresPool?: number;
};

type Open = (url: string, options: StoreOptions) => Promise<Backend>;

const openPostgres: Open = async (url, { postgresPool = POSTGRES_POOL }) =>
  (await import('./backends/postgres.ts')).openPostgres(url, postgresPool);
const openRedis: Open = async (url) => (await import('./backends/redis.ts')).openRedis(url);

// Imported on demand: the clients of Redis and PostgreSQL take 0.2 s to load.
const BACKENDS: ReadonlyMap<string, Open> = new Map([
  [
    'sqlite',
    async (url: string) => (await import('./backends/sqlite.ts')).openSqlite(url.replace(/^sqlite:\/\//i, '')),
  ],
  ['redis', openRedis],
  ['rediss', openRedis],
  ['postgres', openPostgres],
  ['postgresql', openPostgres],
]);

/**
 * Opens the store that the URL names: `sqlite://` and a path (relative or absolute; its folder is created), or
 * `sqlite://:memory:`, `redis://`, `rediss://`, `postgres://`, `postgresql://`.
 *
 * Data of an older version of the bot are brought into today's form.
 *
 * @throws Error that says what is wrong with the URL, the server or its data, without the URL's password
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  return toStore(await openBackend(url, options));
}

/**
 * Opens the store like {@link openStore}, but does not wait for a server that is down: every call throws until the server
 * answers.
 */
export async function openStoreInTime(url: string, log: Logger, options: StoreOptions = {}): Promise<Store> {
  openerOf(url);
  try {
    return await openStore(url, options);
  } catch (error) {
    if (schemeOf(url) === 'sqlite' || (error as Error).cause instanceof SchemaError) throw error;
    return toStore(createLateBackend(() => openBackend(url, options), log));
  }
}

const schemeOf = (url: string) => /^([a-z]+):\/\/./i.exec(url)?.[1]?.toLowerCase() ?? '';

function openerOf(url: string): Open {
  const scheme = schemeOf(url);
  const open = BACKENDS.get(scheme);
  if (!open) {
    const accepted = [...BACKENDS.keys()].map((each) => `${each}://`).join(', ');
    throw new Error(`The store's URL begins with none of ${accepted}; a path or a host must follow.`);
  }
  if (scheme !== 'sqlite' && !URL.canParse(url)) {
    throw new Error(`The store's ${scheme}:// URL is malformed; percent-encode special characters in its password.`);
  }
  return open;
}

async function openBackend(url: string, options: StoreOptions): Promise<Backend> {
  const open = openerOf(url);
  try {
    const backend = await open(url, options);
    try {
      await migrate(backend);
      return backend;
    } catch (error) {
      await backend.close();
      throw error;
    }
  } catch (error) {
    const scheme = schemeOf(url);
    const shown = scheme === 'sqlite' ? url : `${scheme}://…`;
    throw new Error(`The store ${shown} cannot be opened: ${reasonOf(error)}`, { cause: error });
  }
}

function toStore(backend: Backend): Store {
  let closing: Promise<void> | undefined;
  return {
    records: <T>(namespace: string, ...firstParts: readonly string[]) =>
      new Keyv<T>(new KeyvAdapter(backend, `${joinKey(namespace, ...firstParts)}:`), {
        namespace,
        useKeyPrefix: false,
        throwOnErrors: true,
      }),
    claim: (key, ttlMs) => backend.insert({ key: claimKey(key), value: '', ttlMs }),
    async read<T>(key: string) {
      const [version] = await backend.get([valueKey(key)]);
      return version === undefined ? undefined : { value: JSON.parse(version) as T, version };
    },
    async replaceIf(key, version, next) {
      const row = { key: valueKey(key), value: JSON.stringify(next) };
      return version === undefined ? backend.insert(row) : backend.replace(row.key, version, row.value);
    },
    ping: () => within(PING_MS, probe(backend)),
    close() {
      closing ??= backend.close();
      return closing;
    },
  };
}

async function probe(backend: Backend): Promise<void> {
  const key = `%probe:${randomUUID()}`;
  await backend.set([{ key, value: '', ttlMs: PROBE_MS }]);
  await backend.delete([key]);
}

// joinKey never leaves a % without a digit behind it, so no namespace can begin like these.
const claimKey = (key: string) => `%claim:${key}`;
const valueKey = (key: string) => `%value:${key}`;

// If a host has several addresses and all refuse, the error is an AggregateError with an empty message.
function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
}
