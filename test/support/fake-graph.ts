import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A person in the directory, found by any of the addresses. */
type DirectoryPerson = { readonly id: string; readonly addresses: readonly string[] };

type GraphCall = {
  readonly method: string;
  /** The time of the call, in milliseconds of `performance.now()`. */
  readonly at: number;
  /** The decoded path, without the query. */
  readonly path: string;
  readonly filter: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
};

/** An answer of Graph that a test plans instead of the usual one. */
export type GraphFault = Answer | 'hanging';
type Answer = { readonly status: number; readonly body?: object; readonly headers?: Record<string, string> };

/**
 * Starts a Microsoft Graph on loopback with what the bot uses: people by address, the catalogue, and installs. It
 * accepts real HTTP calls, records them, and can be told to fail.
 */
export async function startFakeGraph() {
  const calls: GraphCall[] = [];
  const people: DirectoryPerson[] = [];
  const installed = new Set<string>();
  const faults: GraphFault[] = [];
  const catalogue = { isEmpty: false };

  function answerTo({ method, path, filter, body }: GraphCall): Answer {
    if (method === 'GET' && path === '/v1.0/users') {
      const found = people.filter(({ addresses }) => addresses.some((address) => isNamed(filter, address)));
      return { status: 200, body: { value: found.map(({ id }) => ({ id })) } };
    }
    if (method === 'GET' && path === '/v1.0/appCatalogs/teamsApps' && filter === "externalId eq 'app'") {
      return { status: 200, body: { value: catalogue.isEmpty ? [] : [{ id: 'catalogue-app' }] } };
    }
    const [, userId = ''] = /^\/v1\.0\/users\/([^/]+)\/teamwork\/installedApps$/.exec(path) ?? [];
    const isOurs = String(body['teamsApp@odata.bind']).endsWith('/v1.0/appCatalogs/teamsApps/catalogue-app');
    if (method !== 'POST' || !userId || !isOurs) return { status: 400, body: { error: { code: 'BadRequest' } } };
    if (installed.has(userId)) return { status: 409, body: { error: { code: 'Conflict' } } };
    installed.add(userId);
    return { status: 201 };
  }

  const server = createServer(async (request: IncomingMessage, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://graph');
    const body = await text(request);
    const call = {
      method: request.method ?? '',
      at: performance.now(),
      path: decodeURIComponent(pathname),
      filter: searchParams.get('$filter') ?? '',
      authorization: request.headers.authorization,
      body: body ? (JSON.parse(body) as Record<string, unknown>) : {},
    };
    calls.push(call);
    const answer = faults.shift() ?? answerTo(call);
    if (answer === 'hanging') return;
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body ? JSON.stringify(answer.body) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    /** The tenant's directory. */
    people,
    /** The ids of the people who have the app. */
    installed,
    catalogue,
    failNext: (...answers: readonly GraphFault[]) => faults.push(...answers),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type FakeGraph = Awaited<ReturnType<typeof startFakeGraph>>;

/** Tells whether a filter asks for exactly this address, in all three properties that can have it. */
function isNamed(filter: string, address: string): boolean {
  const own = `'${address.replaceAll("'", "''")}'`;
  const other = own.replace("'", "'smtp:");
  return (
    filter ===
    `accountEnabled eq true and (mail eq ${own} or userPrincipalName eq ${own} or proxyAddresses/any(each:each eq ${other}))`
  );
}
