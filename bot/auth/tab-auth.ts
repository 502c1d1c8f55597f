import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { createDemoSignIn, type DemoSignIn } from './demo-sign-in.ts';
import { createSigningKeys } from './signing-keys.ts';
import { type Caller, verifyTabToken } from './tab-token.ts';

/** Authenticates the requests of the tab. */
export type TabAuth = {
  /** @throws RequestError 401 if the caller is not allowed, 403 in local mode for another machine */
  readonly callerOf: (request: IncomingMessage) => Promise<Caller>;
  /** Present in local mode only. */
  readonly demo: DemoSignIn | undefined;
};

/** Returns the URL at which Entra publishes a tenant's keys. */
export function tenantKeysUrl(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`;
}

/** @param keysUrl returns the URL of a tenant's keys */
export function createTabAuth(
  { credentials, allowedTenants, publicHost, demoPartner }: Config,
  keysUrl: (tenantId: string) => string,
): TabAuth {
  if (!credentials) {
    const demo = createDemoSignIn(demoPartner);
    return { demo, callerOf: async (request) => demo.callerOf(request) };
  }
  const keysOf = new Map([...(allowedTenants ?? [])].map((tenant) => [tenant, createSigningKeys(keysUrl(tenant))]));
  const audience = { appId: credentials.appId, publicHost, keysOf };
  return { demo: undefined, callerOf: (request) => verifyTabToken(request.headers.authorization, audience) };
}
