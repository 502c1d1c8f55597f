import { once } from 'node:events';
import { connect } from 'node:net';

/** Opens a connection that writes raw bytes and records the answers. */
export async function openSocket(port: number, text = '') {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk;
  });
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  socket.write(text, 'latin1');
  return {
    write: (more: string | Buffer) => socket.write(typeof more === 'string' ? Buffer.from(more, 'latin1') : more),
    /** Stops reading, so that the bot's answers pile up on its side. */
    pause: () => socket.pause(),
    received: () => received,
    statuses: () => [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status)),
    isOpen: () => !socket.destroyed,
    /** Settles when the bot or the test has closed the connection. */
    closed,
    close: () => socket.destroy(),
    /** Resets the connection instead of closing it. */
    reset: () => socket.resetAndDestroy(),
  };
}

export type RawSocket = Awaited<ReturnType<typeof openSocket>>;

/** Builds the head of a request, to which a body can be appended. */
export function head(line: string, ...headers: readonly string[]): string {
  return [`${line} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');
}

/** Builds a request that posts this body to the bot as JSON. */
export function postRequest(body: string): string {
  return (
    head('POST /api/messages', 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`) + body
  );
}
