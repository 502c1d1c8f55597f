import { decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { RequestError } from '../errors.ts';
import type { SigningKeys } from './signing-keys.ts';

const ISSUER = 'https://api.botframework.com';
const CLOCK_TOLERANCE = '5 minutes';

/** The parts of an activity that a token is bound to. */
type Bound = { readonly serviceUrl?: unknown; readonly channelId?: unknown };

/**
 * Checks the `Authorization` header of a request from Teams against its activity, as Microsoft's connector
 * authentication page demands and more strictly than the SDK: RS256 only, `exp` and `nbf` required, the audience exactly
 * this bot, the key endorsed for the Teams channel, and the activity's service URL equal to the token's.
 *
 * @throws RequestError 401 for anything else; it never says why
 */
export async function verifyInboundToken(
  header: string | undefined,
  activity: Bound,
  { appId, signingKeys }: { appId: string; signingKeys: SigningKeys },
): Promise<JWTPayload> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
  const claims = token && (await verifiedClaims(token, activity, appId, signingKeys).catch(() => undefined));
  if (!claims) throw new RequestError(401, 'A valid token from Teams is required.');
  return claims;
}

async function verifiedClaims(
  token: string,
  activity: Bound,
  appId: string,
  signingKeys: SigningKeys,
): Promise<JWTPayload | undefined> {
  const signingKey = await signingKeys(decodeProtectedHeader(token).kid ?? '');
  if (!signingKey) return undefined;
  const { payload } = await jwtVerify(token, signingKey.key, {
    algorithms: ['RS256'],
    issuer: ISSUER,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['exp', 'nbf', 'aud', 'serviceurl'],
  });
  const bound =
    payload.aud === appId &&
    activity.channelId === 'msteams' &&
    signingKey.endorsements.includes(activity.channelId) &&
    typeof activity.serviceUrl === 'string' &&
    payload.serviceurl === activity.serviceUrl;
  return bound ? payload : undefined;
}
