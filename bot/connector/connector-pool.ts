import type { Credentials } from '../config.ts';
import { createBotToken } from './bot-token.ts';
import { ConnectorClient } from './connector-client.ts';
import { isAllowedServiceUrl } from './service-url.ts';

/** Connector clients, one per service URL, kept for the life of the process. */
export type ConnectorPool = {
  /** @throws if the bot may not send to the service URL */
  client(serviceUrl: string): Promise<ConnectorClient>;
  close(): Promise<void>;
};

/** @param credentials undefined in local mode, where the bot calls only this machine, without a token */
export function createConnectorPool(credentials: Credentials | undefined): ConnectorPool {
  const clients = new Map<string, ConnectorClient>();
  const policy = credentials ? 'teams' : 'loopback';
  const bearerToken = credentials ? createBotToken(credentials) : async () => undefined;
  return {
    async client(serviceUrl) {
      const existing = clients.get(serviceUrl);
      if (existing) return existing;
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
