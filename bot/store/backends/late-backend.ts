import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Backend } from './backend.ts';

const RETRY_MS = 1_000;

/** A database that is opened as soon as it can be; until then whatever is asked of it throws. */
export function createLateBackend(open: () => Promise<Backend>, log: Logger): Backend {
  const closing = new AbortController();
  let backend: Backend | undefined;

  async function openInTime(): Promise<void> {
    let said = '';
    while (!closing.signal.aborted) {
      try {
        backend = await open();
        log.info('The store answers now');
        return;
      } catch (error) {
        const { message } = error as Error;
        if (message !== said) log.error(`${message} Trying again until it answers.`);
        said = message;
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
    ping: async () => opened().ping(),
    async close() {
      closing.abort();
      await opening;
      await backend?.close();
    },
  };
}
