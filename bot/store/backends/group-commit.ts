import type { DatabaseSync } from 'node:sqlite';
import { BUSY_MS, isBusy, RETRY_MS } from './busy.ts';

type Waiting = {
  readonly write: () => unknown;
  /** When the write gives up if another process holds the lock, in ms since 1970. */
  readonly deadline: number;
  resolve(result: unknown): void;
  reject(error: unknown): void;
};

/** A queue of writes to a database. */
export type GroupCommit = {
  /** Runs the write as a whole or not at all; it may run twice. @throws what the write or the commit throws */
  add<T>(write: () => T): Promise<T>;
  /** Resolves when all queued writes are committed or have failed. */
  done(): Promise<void>;
};

/**
 * Commits all writes of one round of the event loop together: a commit takes longer than a write, and each turn of the
 * bot makes two writes. While another process holds the lock, they wait without holding the event loop.
 */
export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = [];
  let flushed = Promise.resolve();

  function flush(onDone: () => void): void {
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      rejectLate(error);
      if (waiting.length > 0) setTimeout(flush, RETRY_MS, onDone);
      else onDone();
      return;
    }
    const group = waiting;
    waiting = [];
    commit(group);
    onDone();
  }

  /** Rejects the writes that have waited for the lock long enough, or all of them after any other error. */
  function rejectLate(error: unknown): void {
    const now = isBusy(error) ? Date.now() : Number.POSITIVE_INFINITY;
    for (const { deadline, reject } of waiting) if (deadline <= now) reject(error);
    waiting = waiting.filter(({ deadline }) => deadline > now);
  }

  /** Runs the writes in the open transaction and ends it. */
  function commit(group: readonly Waiting[]): void {
    try {
      const results = group.map(({ write }) => write());
      database.exec('COMMIT');
      for (const [index, { resolve }] of group.entries()) resolve(results[index]);
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) retryAlone(one);
    }
  }

  /** Retries a write on its own, so that one that fails does not take the others with it. */
  function retryAlone(one: Waiting): void {
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      if (isBusy(error)) enqueue(one);
      else one.reject(error);
      return;
    }
    commit([one]);
  }

  function enqueue(one: Waiting): void {
    if (waiting.length === 0) flushed = new Promise((onDone) => setImmediate(flush, onDone));
    waiting.push(one);
  }

  return {
    add<T>(write: () => T) {
      return new Promise<T>((resolve, reject) => {
        enqueue({ write, deadline: Date.now() + BUSY_MS, resolve: resolve as Waiting['resolve'], reject });
      });
    },
    done: () => flushed,
  };
}
