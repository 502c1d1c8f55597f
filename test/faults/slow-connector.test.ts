import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect } from 'chai';
import { ConnectorClient } from '../../bot/connector/connector-client.ts';

const LONGEST_MS = 15_000;
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n';

/** Servers that accept a connection but never finish their answer. */
const SLOW_SERVERS: Readonly<Record<string, (socket: Socket) => void>> = {
  'never answers': () => {},
  'sends its headers a letter at a time': (socket) => drip(socket, [...HEAD]),
  'sends its body a letter at a time': (socket) => {
    socket.write(HEAD);
    drip(socket, []);
  },
  'says again and again that it goes on': (socket) => drip(socket, Array(100).fill('HTTP/1.1 102 Processing\r\n\r\n')),
};

describe('a call to the connector', () => {
  it(`fails after ${LONGEST_MS / 1_000} s, however the connector delays its answer`, async () => {
    const calls = Object.entries(SLOW_SERVERS).map(
      async ([what, answer]) => [what, await durationOfCall(answer)] as const,
    );
    for (const [what, ms] of await Promise.all(calls)) {
      expect(ms, what).to.be.within(LONGEST_MS - 1_000, LONGEST_MS + 500);
    }
  }).timeout(2 * LONGEST_MS);
});

/** Measures the milliseconds until a call to such a server fails. */
async function durationOfCall(answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => answer(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new ConnectorClient(`http://127.0.0.1:${port}`, async () => undefined);
  const began = performance.now();
  const failure = await client.sendToConversation('a:1', { type: 'message' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const ms = performance.now() - began;
  for (const socket of sockets) socket.destroy();
  server.close();
  await client.close();
  expect(failure).to.be.instanceOf(Error);
  return ms;
}

function drip(socket: Socket, chunks: readonly string[]): void {
  const left = [...chunks];
  const timer = setInterval(() => socket.write(left.shift() ?? ' '), 300);
  socket.once('close', () => clearInterval(timer));
}
