import { setTimeout as pause } from 'node:timers/promises';

/** How long to go on trying, and how long to wait between two attempts, in milliseconds. */
type Patience = { readonly within?: number; readonly every?: number };

/**
 * Repeats an assertion, or a probe that answers false until something has happened, and resolves with its first result
 * that is neither a failure nor false.
 *
 * @throws the last failure, once the time is up
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { within = 5_000, every = 10 }: Patience = {},
): Promise<Exclude<T, false>> {
  const deadline = performance.now() + within;
  for (;;) {
    // The time is read first, so that the last attempt begins no earlier than at the deadline.
    const isLast = performance.now() >= deadline;
    try {
      const result = await attempt();
      if (result !== false) return result as Exclude<T, false>;
      if (isLast) throw new Error(`Still false after ${within} ms: ${attempt}`);
    } catch (failure) {
      if (isLast) throw failure;
    }
    await pause(every);
  }
}
