import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Backend } from './backend.ts';

const RETRY_MS = 1_000;

/** Keeps trying to open a database. Until that works, every call throws. */
export function createLateBackend(open: () => Promise<Backend>, log: Logger): Backend {
  const closing = new AbortController();
  let backend: Backend | undefined;

  async function openInTime(): Promise<void> {
    let logged = '';
    while (!closing.signal.aborted) {
      try {
        backend = await open();
        log.info('The store answers now');
        return;
      } catch (error) {
        const { message } = error as Error;
        if (message !== logged) log.error(`${message} Trying again until it answers.`);
        logged = message;
        await setTimeout(RETRY_MS, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  function opened(): Backend {
    if (!backend) throw new Error('The store has not answered since the start.');
    return backend;
  }

  const opening = openInTime();
  return {
    get: async (keys) => opened().get(keys),
    set: async (rows) => opened().set(rows),
    delete: async (keys) => opened().delete(keys),
    async *list(prefix) {
      yield* opened().list(prefix);
    },
    clear: async (prefix) => opened().clear(prefix),
    insert: async (row) => opened().insert(row),
    replace: async (key, current, next) => opened().replace(key, current, next),
    async close() {
      closing.abort();
      await opening;
      await backend?.close();
    },
  };
}
