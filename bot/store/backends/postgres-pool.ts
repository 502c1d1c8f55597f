import { setTimeout as pause } from 'node:timers/promises';
import { Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';

const CONNECT_MS = 3_000;
const QUERY_MS = 2_000;
/** How long to wait for a server whose connections are all taken, and how often to try. */
const FULL_MS = 5_000;
const RETRY_MS = 50;

/** SQLSTATE of a write on a server that was demoted, or never was the primary. */
const READ_ONLY = '25006';
/** SQLSTATE of a server, database or role that takes no more connections. */
const TOO_MANY_CONNECTIONS = '53300';

/** Connections to a PostgreSQL server. */
export type PostgresPool = {
  /** @throws the error of the query, or of connecting; a full server is waited for */
  query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<QueryResult<Row>>;
  close(): Promise<void>;
};

/**
 * Connects when needed. A failover may leave connections open to the old primary, where every write fails: after the
 * first such failure none of them is used again.
 */
export function createPostgresPool(url: string, max: number): PostgresPool {
  const pool = new Pool({ connectionString: url, max, connectionTimeoutMillis: CONNECT_MS, query_timeout: QUERY_MS });
  let trusted = new WeakSet<PoolClient>();
  // The pool drops a broken connection, and its query throws; without listeners the events would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    trusted.add(client);
  });

  async function acquire(): Promise<PoolClient> {
    const deadline = Date.now() + FULL_MS;
    for (;;) {
      try {
        const client = await pool.connect();
        if (trusted.has(client)) return client;
        client.release(true);
      } catch (error) {
        if (codeOf(error) !== TOO_MANY_CONNECTIONS || Date.now() > deadline) throw error;
        await pause(RETRY_MS * (1 + Math.random()));
      }
    }
  }

  return {
    async query<Row extends QueryResultRow>(sql: string, values?: unknown[]) {
      const client = await acquire();
      try {
        const result = await client.query<Row>(sql, values);
        client.release();
        return result;
      } catch (error) {
        if (codeOf(error) === READ_ONLY && trusted.has(client)) trusted = new WeakSet();
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

function codeOf(error: unknown): string | undefined {
  return (error as { readonly code?: string }).code;
}
