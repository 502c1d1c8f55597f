import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';

/** How long to wait when the store or the queue does not answer. */
const TROUBLE_MS = 5_000;

/**
 * Repeats the work until it succeeds.
 *
 * @throws the error of the work, once the signal is aborted
 */
export async function patiently<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  log: Logger,
  pause: (ms: number, signal: AbortSignal) => Promise<void> = (ms) => setTimeout(ms, undefined, { signal }),
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw error;
      log.error({ err: error }, 'The store or the queue does not answer; trying again in a while');
      await pause(TROUBLE_MS, signal);
    }
  }
}
