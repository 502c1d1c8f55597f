import { setTimeout as pause } from 'node:timers/promises';

/** How long a call waits for the lock of another process. */
export const BUSY_MS = 5_000;
/** The pause between two tries, in which other work runs. */
export const RETRY_MS = 5;

const SQLITE_BUSY = 5;

/** True if another process holds the lock that SQLite needs. */
export function isBusy(error: unknown): boolean {
  return ((error as { readonly errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;
}

/** Repeats the work while another process holds the lock. @throws the last error once it has taken too long */
export async function whileBusy<T>(work: () => T): Promise<T> {
  const deadline = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await pause(RETRY_MS);
    }
  }
}
