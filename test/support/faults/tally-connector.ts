import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a connector on loopback for many calls, which counts messages by path and can hold back its answers. */
export async function startTallyConnector() {
  const posts = new Map<string, number>();
  const held: ServerResponse[] = [];
  let holding = false;

  const answer = (response: ServerResponse) => response.end('{"id":"sent"}');
  const server = createServer(async (request, response) => {
    await once(request.resume(), 'end');
    const [, path = ''] = (request.url ?? '').split('/v3/conversations');
    if (request.method === 'POST') posts.set(path, (posts.get(path) ?? 0) + 1);
    if (holding) held.push(response);
    else answer(response);
    server.emit('call');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The number of messages posted, by the path after `/v3/conversations`. */
    posts,
    total: () => [...posts.values()].reduce((sum, count) => sum + count, 0),
    /** Settles when the next call has arrived, whether it is answered or held back. */
    nextCall: () => once(server, 'call'),
    /** Leaves every call unanswered until {@link release}. */
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const response of held.splice(0)) answer(response);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type TallyConnector = Awaited<ReturnType<typeof startTallyConnector>>;
