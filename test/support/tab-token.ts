import { type CryptoKey, SignJWT } from 'jose';
import { inMinutes } from './channel-token.ts';

export const TAB_APP_ID = '5f0c1c6e-2b1d-4c8e-9a53-1f2b3c4d5e6f';
export const TAB_TENANT = '11111111-1111-4111-8111-111111111111';
export const TAB_USER = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1';

/** The client id of Teams on a desktop or phone. */
export const TEAMS_CLIENT = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

/** Returns the claims of a token for the tab. An override of undefined leaves the claim out. */
export function tabClaims(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const tid = overrides.tid ?? TAB_TENANT;
  return {
    ver: '2.0',
    iss: `https://login.microsoftonline.com/${tid}/v2.0`,
    aud: TAB_APP_ID,
    azp: TEAMS_CLIENT,
    scp: 'access_as_user',
    oid: TAB_USER,
    tid,
    nbf: inMinutes(-5),
    exp: inMinutes(55),
    ...overrides,
  };
}

export function signedTabToken(
  key: CryptoKey | Uint8Array,
  overrides: Readonly<Record<string, unknown>> = {},
  header: { readonly alg?: string; readonly kid?: string } & Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(tabClaims(overrides)).setProtectedHeader({ alg: 'RS256', kid: 'key', ...header }).sign(key);
}
