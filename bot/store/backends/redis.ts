import { createClient } from '@keyv/redis';
import { within } from '../../async/within.ts';
import type { Backend, Row } from './backend.ts';
import { isDemoted } from './is-demoted.ts';

const CONNECT_MS = 3_000;
const ANSWER_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;
/** How often the server may be left for refusing a write: there may be no other one yet. */
const LEAVE_EVERY_MS = 500;
const SCAN_ROWS = 1_000;

const REPLACE = `
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[2])
  return 1`;

/**
 * Connects to a Redis server, version 6 or later. While the connection is lost, every call throws at once. A failover may
 * leave the connection open to the old primary, so a refused write makes the client connect anew.
 *
 * Uses the client of @keyv/redis but not its adapter, whose `clear` hides failures, whose `get` reopens a closed
 * store, and whose namespaces are glob patterns.
 */
export async function openRedis(url: string): Promise<Backend> {
  let opened = false;
  const client = createClient({
    url,
    disableOfflineQueue: true,
    // Finds a dead connection while it is idle, before a call needs it.
    pingInterval: ANSWER_MS / 2,
    socket: {
      connectTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
      reconnectStrategy: (tries) => opened && Math.min(50 * 2 ** tries, LONGEST_PAUSE_MS),
    },
  });
  // Pending commands throw the error and the client reconnects; without a listener the event would end the process.
  client.on('error', () => {});
  await client.connect();
  opened = true;

  let leftAt = Number.NEGATIVE_INFINITY;
  let isClosing = false;
  function leave(): void {
    if (isClosing || performance.now() - leftAt < LEAVE_EVERY_MS) return;
    leftAt = performance.now();
    client.destroy();
    client.connect().catch(() => {});
  }

  const inTime = <T>(work: Promise<T>) =>
    within(ANSWER_MS, work).catch((error: unknown) => {
      if (isDemoted(error)) leave();
      throw error;
    });

  async function* keysWith(prefix: string): AsyncGenerator<string[], void> {
    const pattern = `${prefix.replace(/[\\*?[\]]/g, '\\$&')}*`;
    let cursor = '0';
    do {
      const page = await inTime(client.scan(cursor, { MATCH: pattern, COUNT: SCAN_ROWS, TYPE: 'string' }));
      if (page.keys.length > 0) yield page.keys;
      cursor = page.cursor;
    } while (cursor !== '0');
  }

  async function get(keys: readonly string[]): Promise<(string | undefined)[]> {
    if (keys.length === 0) return [];
    const values = await inTime(client.mGet([...keys]));
    return values.map((value) => value ?? undefined);
  }

  return {
    get,
    async set(rows) {
      const batch = client.multi();
      for (const row of rows) batch.set(row.key, row.value, expiryOf(row));
      await inTime(batch.exec());
    },
    async delete(keys) {
      return keys.length === 0 ? 0 : inTime(client.unlink([...keys]));
    },
    async *list(prefix) {
      // A scan may return a key more than once.
      const seen = new Set<string>();
      for await (const page of keysWith(prefix)) {
        const fresh = [...new Set(page).difference(seen)];
        const values = await get(fresh);
        for (const [index, key] of fresh.entries()) {
          seen.add(key);
          const value = values[index];
          if (value !== undefined) yield [key, value];
        }
      }
    },
    async clear(prefix) {
      for await (const page of keysWith(prefix)) await inTime(client.unlink(page));
    },
    async insert(row) {
      return (await inTime(client.set(row.key, row.value, { condition: 'NX', ...expiryOf(row) }))) === 'OK';
    },
    async replace(key, current, next) {
      return (await inTime(client.eval(REPLACE, { keys: [key], arguments: [current, next] }))) === 1;
    },
    async close() {
      isClosing = true;
      // The ping is answered after all earlier commands. The client's own close() never ends if the server hangs.
      await inTime(client.ping()).catch(() => {});
      client.destroy();
    },
  };
}

function expiryOf({ ttlMs }: Row) {
  return ttlMs === undefined ? {} : { expiration: { type: 'PX', value: ttlMs } as const };
}
