import type { Credentials } from '../config.ts';
import { createBotToken } from '../connector/bot-token.ts';

const GRAPH_SCOPE = 'https://graph.microsoft.com';

/** Returns the bot's bearer token for Microsoft Graph in one tenant. */
export type GraphTokens = (tenantId: string) => Promise<string>;

/** Uses the app registration of the bot. A managed identity gets tokens for its own tenant only, and throws for others. */
export function createGraphTokens(credentials: Credentials): GraphTokens {
  const sources = new Map<string, () => Promise<string>>();
  return async (tenantId) => {
    const isOwn = credentials.tenantId?.toLowerCase() === tenantId.toLowerCase();
    if (credentials.type === 'UserAssignedMSI' && !isOwn) {
      throw new Error('A managed identity reaches the directory of no other tenant.');
    }
    const source = sources.get(tenantId) ?? createBotToken(inTenant(credentials, tenantId), GRAPH_SCOPE);
    sources.set(tenantId, source);
    return source();
  };
}

function inTenant(credentials: Credentials, tenantId: string): Credentials {
  return credentials.type === 'UserAssignedMSI' ? credentials : { ...credentials, type: 'SingleTenant', tenantId };
}
