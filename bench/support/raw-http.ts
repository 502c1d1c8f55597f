import { createConnection, createServer, type Server, type Socket } from 'node:net';

// Enough of HTTP/1.1 to load a bot with little work of our own: keep-alive, `Content-Length`, one message at a time.
const HEAD_END = Buffer.from('\r\n\r\n');
const REPLY = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{"id":"1"}';

/** Creates a server that answers every request with an id. */
export function createRawServer(onRequest: () => void): Server {
  return createServer((socket) => {
    socket.setNoDelay(true);
    readMessages(socket, () => {
      onRequest();
      socket.write(REPLY);
    });
    socket.on('error', () => socket.destroy());
  });
}

/** Opens a connection that posts one body at a time and returns the status of the answer. */
export async function openRawClient(url: string) {
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname).setNoDelay(true);
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let onStatus: (status: number) => void = () => {};
  readMessages(socket, (head) => onStatus(Number(head.toString('latin1', 9, 12))));
  return {
    post(path: string, body: string): Promise<number> {
      const head = `POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n`;
      socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return new Promise((resolve) => {
        onStatus = resolve;
      });
    },
    close: () => socket.destroy(),
  };
}

function readMessages(socket: Socket, onMessage: (head: Buffer) => void): void {
  let pending: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let length = messageLength(pending); length !== undefined && pending.length >= length; ) {
      const head = pending;
      pending = pending.subarray(length);
      onMessage(head);
      length = messageLength(pending);
    }
  });
}

/** Returns the length of the first message in bytes, undefined while its head is incomplete. */
function messageLength(bytes: Buffer): number | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const length = /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, headEnd))?.[1];
  return headEnd + HEAD_END.length + Number(length ?? 0);
}
