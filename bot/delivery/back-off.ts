const SHORTEST_MS = 1_000;

/** The longest that a message waits for its next try, also where Teams asks for more. */
export const LONGEST_WAIT_MS = 15 * 60 * 1_000;

/**
 * Milliseconds to wait after so many attempts: anything between a second and a limit that doubles each time, so that
 * messages that failed together do not come back together.
 */
export function backOff(attempts: number, random: () => number): number {
  const longest = Math.min(SHORTEST_MS * 2 ** attempts, LONGEST_WAIT_MS);
  return SHORTEST_MS + random() * (longest - SHORTEST_MS);
}
