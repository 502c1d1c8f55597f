import { type Client, GraphError } from '@microsoft/microsoft-graph-client';
import type { Logger } from 'pino';
import type { Credentials } from '../config.ts';
import { createGraphClient } from './graph-client.ts';
import { createGraphTokens } from './graph-tokens.ts';

const GRAPH_URL = 'https://graph.microsoft.com/';

/** Why a person could not be found or given the app. `unreachable` and `throttled` may pass soon. */
export type GraphFailure =
  | { readonly kind: 'noSuchPerson' | 'notPermitted' | 'notInCatalogue' | 'refused' | 'unreachable' }
  | { readonly kind: 'throttled'; readonly afterMs: number | undefined };

/** Finds people in a tenant's directory, and installs the app for them. Each call may safely be repeated. */
export type AppInstalls = {
  /** Finds the one person with this address, as e-mail, user principal name or one of their other addresses. */
  find(tenantId: string, address: string): Promise<{ readonly kind: 'found'; readonly userId: string } | GraphFailure>;
  install(tenantId: string, userId: string): Promise<{ readonly kind: 'installed' } | GraphFailure>;
};

/** Uses the bot's own app registration, which works where an administrator of the tenant has consented to it. */
export function openAppInstalls(credentials: Credentials, log: Logger): AppInstalls {
  const tokens = createGraphTokens(credentials);
  const clientOf = (tenantId: string) => createGraphClient(GRAPH_URL, () => tokens(tenantId));
  return createAppInstalls(credentials.appId, clientOf, log);
}

/** @param appId the id in the manifest, which is the app's external id in a tenant's catalogue */
export function createAppInstalls(
  appId: string,
  clientOf: (tenantId: string) => Client,
  log: Pick<Logger, 'warn'>,
): AppInstalls {
  const catalogueIds = new Map<string, string>();

  /** Returns the app's own id in the catalogue, which stays the same as long as the app is there. */
  async function catalogueId(tenantId: string): Promise<string | undefined> {
    const cached = catalogueIds.get(tenantId);
    if (cached) return cached;
    const { value } = await list(clientOf(tenantId), '/appCatalogs/teamsApps', `externalId eq ${quoted(appId)}`);
    const id = idsIn(value)[0];
    if (id) catalogueIds.set(tenantId, id);
    return id;
  }

  async function orFailure<Result>(work: () => Promise<Result>): Promise<Result | GraphFailure> {
    try {
      return await work();
    } catch (error) {
      log.warn(loggable(error), 'Microsoft Graph did not do what it was asked');
      return failureIn(error);
    }
  }

  return {
    find: (tenantId, address) =>
      orFailure(async () => {
        const { value } = await list(clientOf(tenantId), '/users', ownersOf(address));
        const [userId, another] = idsIn(value);
        // If two people share the address, nobody can tell which one is meant.
        return userId && !another ? { kind: 'found', userId: userId.toLowerCase() } : NO_SUCH_PERSON;
      }),
    install: (tenantId, userId) =>
      orFailure(async () => {
        const id = await catalogueId(tenantId);
        if (!id) return { kind: 'notInCatalogue' };
        const app = `${GRAPH_URL}v1.0/appCatalogs/teamsApps/${encodeURIComponent(id)}`;
        await clientOf(tenantId)
          .api(`/users/${encodeURIComponent(userId)}/teamwork/installedApps`)
          .post({ 'teamsApp@odata.bind': app })
          .catch(unlessInstalled);
        return { kind: 'installed' };
      }),
  };
}

const NO_SUCH_PERSON = { kind: 'noSuchPerson' } as const;

/** `eventual` and `$count` are required to search other addresses, whose index lags a little. */
function list(client: Client, path: string, filter: string): Promise<{ readonly value?: unknown }> {
  return client
    .api(path)
    .header('ConsistencyLevel', 'eventual')
    .query({ $count: 'true' })
    .filter(encodeURIComponent(filter))
    .select('id')
    .get();
}

/** Matches only people who may still sign in. */
function ownersOf(address: string): string {
  const own = quoted(address);
  const other = `proxyAddresses/any(each:each eq ${quoted(`smtp:${address}`)})`;
  return `accountEnabled eq true and (mail eq ${own} or userPrincipalName eq ${own} or ${other})`;
}

/** Quotes a text as OData requires. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function idsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: { readonly id?: unknown } | null) => (typeof each?.id === 'string' ? [each.id] : []));
}

/** Ignores 409, since the person has the app, and 201: the client takes Graph's empty answer for a broken one. */
function unlessInstalled(error: unknown): void {
  if (!(error instanceof GraphError) || (error.statusCode !== 409 && error.statusCode !== 201)) throw error;
}

/** Returns what may be logged: Graph's own message may repeat an address, so it is used only if Graph did not answer. */
function loggable(error: unknown): object {
  const { statusCode, code, message } = error as GraphError;
  return statusCode > 0 ? { status: statusCode, code } : { reason: message };
}

function failureIn(error: unknown): GraphFailure {
  // A call without an answer has no HTTP status.
  const status = error instanceof GraphError ? error.statusCode : 0;
  if (status === 401 || status === 403) return { kind: 'notPermitted' };
  if (status === 404) return NO_SUCH_PERSON;
  if (status === 429) {
    const seconds = Number((error as GraphError).headers?.get('retry-after') ?? Number.NaN);
    return { kind: 'throttled', afterMs: seconds >= 0 ? seconds * 1_000 : undefined };
  }
  return { kind: status >= 400 && status < 500 && status !== 408 ? 'refused' : 'unreachable' };
}
