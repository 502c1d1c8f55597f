import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Serve = (response: ServerResponse, request: IncomingMessage) => void;

/** Starts a server on loopback for the files that Teams would keep. */
export async function startFileServer() {
  const files = new Map<string, Serve>();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    files.get(request.url ?? '')?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    /** Serves bytes, or lets a function answer; returns the URL. */
    serve(content: Uint8Array | Serve): string {
      const path = `/file-${files.size}?secret=in-the-url`;
      files.set(path, typeof content === 'function' ? content : (response) => response.end(content));
      return url + path;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type FileServer = Awaited<ReturnType<typeof startFileServer>>;
