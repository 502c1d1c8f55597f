import { Client, HTTPMessageHandler, type Middleware } from '@microsoft/microsoft-graph-client';
import { within } from '../async/within.ts';

const TIMEOUT_MS = 15_000;

/**
 * Creates Microsoft's Graph client for one host, without its hidden retries, which are left to the caller, and without
 * redirects, since each call carries the bot's token.
 */
export function createGraphClient(url: string, bearerToken: () => Promise<string>, timeoutMs = TIMEOUT_MS): Client {
  const http = new HTTPMessageHandler();
  const middleware: Middleware = {
    async execute(context) {
      const signal = AbortSignal.timeout(timeoutMs);
      const authorization = `Bearer ${await within(timeoutMs, bearerToken())}`;
      const headers = { ...(context.options?.headers as Record<string, string>), authorization };
      context.options = { ...context.options, headers, redirect: 'error', signal };
      await http.execute(context);
    },
  };
  return Client.initWithMiddleware({ baseUrl: url, middleware });
}
