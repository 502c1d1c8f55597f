import type { DatabaseSync } from 'node:sqlite';

type Waiting = { readonly write: () => unknown; resolve(result: unknown): void; reject(error: unknown): void };

/** A queue of writes to a database. */
export type GroupCommit = {
  /** Runs the write as a whole or not at all; it may run twice. @throws what the write or the commit throws */
  add<T>(write: () => T): Promise<T>;
  /** Commits all queued writes now. */
  flush(): void;
};

/**
 * Commits all writes of one round of the event loop together: a commit takes longer than a write, and each turn of the
 * bot makes two writes.
 */
export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    commit(group);
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
    waiting.push(one);
    flush();
  }

  return {
    add<T>(write: () => T) {
      return new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ write, resolve: resolve as Waiting['resolve'], reject });
      });
    },
    flush,
  };
}
