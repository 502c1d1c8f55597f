import { type CryptoKey, SignJWT } from 'jose';

export const APP_ID = '00000000-0000-4000-8000-0000000000b0';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

const MINUTE = 60;

/** Returns the time this many minutes from now, in a token's seconds since 1970. */
export function inMinutes(minutes: number): number {
  return Math.floor(Date.now() / 1_000) + minutes * MINUTE;
}

/** Returns the claims of a token from Teams. An override of undefined leaves the claim out. */
export function claims(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    iss: 'https://api.botframework.com',
    aud: APP_ID,
    nbf: inMinutes(-5),
    exp: inMinutes(55),
    serviceurl: SERVICE_URL,
    ...overrides,
  };
}

export function signed(
  key: CryptoKey | Uint8Array,
  payload: Readonly<Record<string, unknown>> = claims(),
  header: { readonly alg?: string; readonly kid?: string } & Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'key', typ: 'JWT', ...header }).sign(key);
}
