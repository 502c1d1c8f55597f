import { type CryptoKey, importJWK, type JWK } from 'jose';

/** A key that signs tokens. A key of the Bot Framework lists the channels that it may sign for. */
type SigningKey = { readonly key: CryptoKey; readonly endorsements: readonly string[] };

/** Finds a signing key by the id in a token's header; undefined if there is none or the key server does not answer. */
export type SigningKeys = (keyId: string) => Promise<SigningKey | undefined>;

const FETCH_TIMEOUT_MS = 2_000;
const REFRESH_AFTER_MS = 12 * 60 * 60 * 1000;
const STALE_AFTER_MS = 5 * 24 * 60 * 60 * 1000;
const UNKNOWN_KEY_INTERVAL_MS = 60 * 1000;
const FIRST_KEYS_INTERVAL_MS = 5 * 1000;

/**
 * Fetches the signing keys of the channel or of a tenant from `url` when one is first needed.
 *
 * They are refreshed in the background after 12 hours and served stale for up to 5 days, so that an outage of the key
 * server locks nobody out. Unknown key ids query the server at most once a minute.
 */
export function createSigningKeys(url: string, now: () => number = Date.now): SigningKeys {
  let keys = new Map<string, SigningKey>();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<void> | undefined;

  const refresh = () => {
    triedAt = now();
    refreshing ??= fetchKeys(url)
      .then((fetched) => {
        keys = fetched;
        fetchedAt = now();
      })
      .catch(() => undefined)
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };

  return async (keyId) => {
    const age = now() - fetchedAt;
    const mayTry = now() - triedAt >= (keys.size > 0 ? UNKNOWN_KEY_INTERVAL_MS : FIRST_KEYS_INTERVAL_MS);
    const cached = age < STALE_AFTER_MS ? keys.get(keyId) : undefined;
    if (cached) {
      if (age > REFRESH_AFTER_MS && mayTry) void refresh();
      return cached;
    }
    if (refreshing) await refreshing;
    else if (mayTry) await refresh();
    return now() - fetchedAt < STALE_AFTER_MS ? keys.get(keyId) : undefined;
  };
}

type PublishedKey = JWK & { kid?: string; endorsements?: string[] };

async function fetchKeys(url: string): Promise<Map<string, SigningKey>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`The key server answered ${response.status}`);
  const { keys } = (await response.json()) as { keys: (PublishedKey | null)[] };
  const imported = new Map<string, SigningKey>();
  for (const jwk of keys) {
    if (jwk?.kty !== 'RSA' || !jwk.kid) continue;
    // A malformed key must not make the others unusable.
    const key = (await importJWK(jwk, 'RS256').catch(() => undefined)) as CryptoKey | undefined;
    if (key) imported.set(jwk.kid, { key, endorsements: jwk.endorsements ?? [] });
  }
  if (imported.size === 0) throw new Error('The key server publishes no key that can be used');
  return imported;
}
