import type { Credentials } from '../config.ts';
import { createBotToken } from './bot-token.ts';
import { ConnectorClient } from './connector-client.ts';
import { isAllowedServiceUrl } from './service-url.ts';

/** Connector clients, one per service URL, kept for the life of the process. */
export type ConnectorPool = {
  /** @throws when the service URL is not one that the bot may send to. */
  client(serviceUrl: string): Promise<ConnectorClient>;
  close(): Promise<void>;
};

/** @param credentials undefined in local mode: then only this machine is reached, and without a token. */
export function createConnectorPool(credentials: Credentials | undefined): ConnectorPool {
  const clients = new Map<string, ConnectorClient>();
  const policy = credentials ? 'teams' : 'loopback';
  const bearerToken = credentials ? createBotToken(credentials) : async () => undefined;
  return {
    async client(serviceUrl) {
      const known = clients.get(serviceUrl);
      if (known) return known;
      if (!isAllowedServiceUrl(serviceUrl, policy)) throw new Error('The service URL is not one of Teams.');
      const client = new ConnectorClient(serviceUrl, bearerToken);
      clients.set(serviceUrl, client);
      return client;
    },
    async close() {
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}
