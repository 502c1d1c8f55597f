/** A text under a key; without `ttlMs` it stays. */
export type Row = { readonly key: string; readonly value: string; readonly ttlMs?: number | undefined };

/**
 * What the store needs of a database: texts under keys, each operation atomic. Expired rows are never seen.
 * Every failure throws; nothing answers "not found" because the database is away.
 */
export type Backend = {
  /** The values in the order of the keys. */
  get(keys: readonly string[]): Promise<(string | undefined)[]>;
  /** Writes all rows or none; of rows with the same key the last one stays. */
  set(rows: readonly Row[]): Promise<void>;
  /** How many of the keys there were. */
  delete(keys: readonly string[]): Promise<number>;
  /** Every row whose key begins with the prefix, once; rows that come or go meanwhile may be missing. */
  list(prefix: string): AsyncGenerator<readonly [key: string, value: string], void>;
  clear(prefix: string): Promise<void>;
  /** Writes the row if its key is free. */
  insert(row: Row): Promise<boolean>;
  /** Writes `next` if the value is still `current`. */
  replace(key: string, current: string, next: string): Promise<boolean>;
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** The SQL databases sweep at the first write and then once in so many, a bounded number of rows at a time. */
export const SWEEP = { everyWrites: 100, maxRows: 1_000 } as const;

/** The first text after all those that begin with the prefix, which ends in an ASCII character. */
export function endOf(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
