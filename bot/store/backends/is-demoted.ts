/** Redis' own words, which a script's error has in its middle. */
const REFUSAL = /\b(READONLY|MASTERDOWN|NOREPLICAS)\b/;

/** True if a Redis server takes no writes because it is not the primary, or no longer one that others follow. */
export function isDemoted(error: unknown): boolean {
  return error instanceof Error && REFUSAL.test(error.message);
}
