const SHORTEST_MS = 1_000;

/** The longest wait between two attempts, even if Teams asks for more. */
export const LONGEST_WAIT_MS = 15 * 60 * 1_000;

/**
 * Returns the milliseconds to wait after so many attempts: a random time between a second and a limit that doubles with
 * each attempt, so that messages that failed together are not retried together.
 */
export function backOff(attempts: number, random: () => number): number {
  const longest = Math.min(SHORTEST_MS * 2 ** attempts, LONGEST_WAIT_MS);
  return SHORTEST_MS + random() * (longest - SHORTEST_MS);
}
