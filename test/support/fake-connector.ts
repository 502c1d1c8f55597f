import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Activity } from 'botbuilder';

/** A call as the connector received it. */
type ConnectorCall = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Partial<Activity>;
};

/** A fault that a test plans instead of the usual answer with an id. */
export type Fault =
  | { readonly status: number; readonly body?: object | string; readonly headers?: Record<string, string> }
  /** Accepts the call and then breaks the connection, or never answers. */
  | { readonly silence: 'broken' | 'hanging' };

/** Starts a connector on loopback. It accepts real HTTP calls, records them, and can be told to fail. */
export async function startFakeConnector() {
  const calls: ConnectorCall[] = [];
  const faults: Fault[] = [];
  const roster = new Map<string, object>();
  const lacking = { app: (_personId: string | undefined) => false };
  const refusal = (body: string) => (lacking.app(newMember(body)) ? NOT_INSTALLED : undefined);
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = await text(request);
    calls.push({
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization,
      activity: body ? (JSON.parse(body) as Partial<Activity>) : {},
    });
    const [, memberId] = /\/members\/([^/]+)$/.exec(request.url ?? '') ?? [];
    if (memberId) {
      const member = roster.get(decodeURIComponent(memberId));
      response.writeHead(member ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(member ?? { error: { code: 'MemberNotFoundInConversation' } }));
      return;
    }
    const fault: Fault = refusal(body) ?? faults.shift() ?? { status: 200, body: { id: `sent-${calls.length}` } };
    if ('silence' in fault) {
      if (fault.silence === 'broken') request.socket.destroy();
      return;
    }
    const { status, body: answer = {}, headers } = fault;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** The members of all conversations, by Teams' own id. */
    roster,
    /** A test can replace `app` to name the people who lack the app, so that no chat can be created with them. */
    lacking,
    /** The messages that were posted, without updates. */
    get sent(): Partial<Activity>[] {
      return calls.filter(({ method }) => method === 'POST').map(({ activity }) => activity);
    },
    failNext: (fault: Fault) => faults.push(fault),
    /** Forgets the faults that no call has met yet. */
    failNoMore: () => faults.splice(0),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type FakeConnector = Awaited<ReturnType<typeof startFakeConnector>>;

const NOT_INSTALLED: Fault = { status: 403, body: { error: { code: 'ForbiddenOperationException' } } };

/** Returns the other member of the chat that the call creates, if it creates one. */
function newMember(body: string): string | undefined {
  const { members } = JSON.parse(body || '{}') as { readonly members?: readonly { readonly id: string }[] };
  return members?.[0]?.id;
}
