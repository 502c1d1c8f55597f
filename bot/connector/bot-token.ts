import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { AppCredentials } from 'botframework-connector';
import type { Credentials } from '../config.ts';

const CHANNEL_SCOPE = 'https://api.botframework.com';
const LOGIN_ENDPOINT = 'https://login.microsoftonline.com/';
const KEPT_MS = 5 * 60 * 1_000;

/**
 * Gets the bot's own bearer token with the SDK's credentials, which cache it until shortly before it expires.
 *
 * Concurrent turns share one request, and the credentials are asked again after five minutes at the latest.
 *
 * @param scope the service that the token is for; Teams' connector by default
 */
export function createBotToken(
  credentials: Credentials,
  scope = CHANNEL_SCOPE,
  now: () => number = Date.now,
): () => Promise<string> {
  const fetchToken = tokenSource(credentials, scope);
  let shared: { readonly token: Promise<string>; readonly until: number } | undefined;
  return () => {
    if (shared && shared.until > now()) return shared.token;
    const token = fetchToken();
    shared = { token, until: now() + KEPT_MS };
    token.catch(() => {
      shared = undefined;
    });
    return token;
  };
}

function tokenSource(credentials: Credentials, scope: string): () => Promise<string> {
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.password,
    MicrosoftAppType: credentials.type === 'UserAssignedMSI' ? 'UserAssignedMsi' : credentials.type,
    ...(credentials.tenantId ? { MicrosoftAppTenantId: credentials.tenantId } : {}),
  });
  let appCredentials: Promise<AppCredentials> | undefined;
  return async () => {
    appCredentials ??= factory.createCredentials(
      credentials.appId,
      scope,
      LOGIN_ENDPOINT,
      true,
    ) as Promise<AppCredentials>;
    // The SDK shares one cache among all tenants of an app. Only the token for Teams is the same for every tenant.
    return (await appCredentials).getToken(scope !== CHANNEL_SCOPE);
  };
}
