import { setTimeout as pause } from 'node:timers/promises';

/** The time limit and the pause between attempts, in milliseconds. */
type Timing = { readonly within?: number; readonly every?: number };

/**
 * Repeats an assertion, or a probe that returns false at first, until it succeeds; resolves with its result.
 *
 * @throws the last failure when the time is up
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { within = 5_000, every = 10 }: Timing = {},
): Promise<Exclude<T, false>> {
  const deadline = performance.now() + within;
  for (;;) {
    // Read before the attempt, so that the last attempt begins after the deadline however long the others take.
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
