/** A text under a key. Without `ttlMs` it never expires. */
export type Row = { readonly key: string; readonly value: string; readonly ttlMs?: number | undefined };

/**
 * The operations that the store needs from a database: texts under keys, each operation atomic. Expired rows are never
 * returned. Every failure throws: a database that is down never looks like "not found".
 */
export type Backend = {
  /** Returns the values in the order of the keys. */
  get(keys: readonly string[]): Promise<(string | undefined)[]>;
  /** Writes all rows or none. If rows have the same key, the last one wins. */
  set(rows: readonly Row[]): Promise<void>;
  /** Returns how many of the keys existed. */
  delete(keys: readonly string[]): Promise<number>;
  /** Yields every row whose key begins with the prefix, once. Rows written or deleted meanwhile may be missing. */
  list(prefix: string): AsyncGenerator<readonly [key: string, value: string], void>;
  clear(prefix: string): Promise<void>;
  /** Writes the row if its key does not exist. */
  insert(row: Row): Promise<boolean>;
  /** Writes `next` if the value is still `current`. */
  replace(key: string, current: string, next: string): Promise<boolean>;
  close(): Promise<void>;
};

/** How the SQL databases delete expired rows: at the first write and then every so many writes, some rows at a time. */
export const SWEEP = { everyWrites: 100, maxRows: 1_000 } as const;

/** Returns the first text that sorts after everything with this prefix. The prefix must end in an ASCII character. */
export function endOf(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}

/** The most connections to PostgreSQL at a time, unless the settings say otherwise. */
export const POSTGRES_POOL = 10;
