import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key pair of the Bot Framework: the public half is published, the private half signs. */
export type ChannelKey = { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey; readonly jwk: JWK };

/** @param more fields that are published with the key */
export async function channelKey(kid: string, more: object = { endorsements: ['msteams'] }): Promise<ChannelKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', ...more } };
}

/** Starts a key server on loopback. It publishes `keys`, unless a test sets `instead`. */
export async function startKeyServer(...published: readonly object[]) {
  const state = {
    /** The keys to publish. */
    keys: published as readonly unknown[],
    /** The number of requests so far. */
    requests: 0,
    /** Handles requests instead of publishing the keys; an empty function never answers. */
    instead: undefined as ((response: ServerResponse) => void) | undefined,
  };
  const server = createServer((_request, response) => {
    state.requests += 1;
    if (state.instead) state.instead(response);
    else response.end(JSON.stringify({ keys: state.keys }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

export type KeyServer = Awaited<ReturnType<typeof startKeyServer>>;
