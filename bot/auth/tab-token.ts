import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { RequestError } from '../errors.ts';
import type { SigningKeys } from './signing-keys.ts';

/** The person that a token identifies: Entra tenant and object id, in lower case. */
export type Caller = { readonly tenantId: string; readonly userId: string };

/** The values that a token for the tab is checked against. */
export type TabAudience = {
  readonly appId: string;
  /** The host on which Teams opens the tab; if undefined, a token must name the app by its id alone. */
  readonly publicHost: string | undefined;
  /** The signing keys of each tenant that may use the app, by its id in lower case. */
  readonly keysOf: ReadonlyMap<string, SigningKeys>;
};

/** The client ids of Teams, which requests the token: on desktop and mobile, and in the browser. */
const TEAMS_CLIENTS: ReadonlySet<unknown> = new Set([
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4a-75ee78787346',
]);

const SCOPE = 'access_as_user';
const CLOCK_TOLERANCE = '5 minutes';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Checks the `Authorization` header of a request from the tab: a version 2 access token of an allowed tenant, signed
 * with RS256 by that tenant's keys, issued for this app and its one scope, and requested by Teams.
 *
 * @throws RequestError 401 for anything that is wrong; it never says what, so that nobody learns who may use the app
 */
export async function verifyTabToken(header: string | undefined, audience: TabAudience): Promise<Caller> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
  const tenantId = token && tenantNamed(token);
  if (!tenantId) throw refusal();
  const signingKeys = audience.keysOf.get(tenantId);
  const caller = signingKeys && (await verifiedCaller(token, tenantId, signingKeys, audience).catch(() => undefined));
  if (!caller) throw refusal();
  return caller;
}

/** Reads the tenant whose keys must verify the token. Nothing in the token is trusted before that. */
function tenantNamed(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' && GUID.test(tid) ? tid.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

async function verifiedCaller(
  token: string,
  tenantId: string,
  signingKeys: SigningKeys,
  { appId, publicHost }: TabAudience,
): Promise<Caller | undefined> {
  const signingKey = await signingKeys(decodeProtectedHeader(token).kid ?? '');
  if (!signingKey) return undefined;
  const { payload } = await jwtVerify(token, signingKey.key, {
    algorithms: ['RS256'],
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['exp', 'nbf', 'aud', 'oid', 'scp', 'azp'],
  });
  const audiences: readonly unknown[] = [appId, ...(publicHost ? [`api://${publicHost}/${appId}`] : [])];
  const isOurs =
    audiences.includes(payload.aud) &&
    payload.ver === '2.0' &&
    scopesOf(payload).includes(SCOPE) &&
    TEAMS_CLIENTS.has(payload.azp);
  const { oid } = payload;
  if (!isOurs || typeof oid !== 'string' || !GUID.test(oid)) return undefined;
  return { tenantId, userId: oid.toLowerCase() };
}

function scopesOf({ scp }: JWTPayload): readonly string[] {
  return typeof scp === 'string' ? scp.split(' ') : [];
}

function refusal(): RequestError {
  return new RequestError(401, 'A valid token from Teams is required.');
}
