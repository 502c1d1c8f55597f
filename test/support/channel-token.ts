import { type CryptoKey, SignJWT } from 'jose';

export const APP_ID = '00000000-0000-4000-8000-0000000000b0';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

const MINUTE = 60;

/** Minutes from now as a token counts time. */
export function inMinutes(minutes: number): number {
  return Math.floor(Date.now() / 1_000) + minutes * MINUTE;
}

/** The claims of a token as Teams sends it; one that is set to undefined is left out. */
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
