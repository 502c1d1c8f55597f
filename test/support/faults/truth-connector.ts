import { on, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';

/** The result of a faulty call: whether the message arrives all the same, and the answer that the bot gets. */
type Mishap = { readonly arrives: boolean; readonly status: number | 'broken' };

/** Answers that tell for certain that nothing was delivered. */
const CERTAIN: readonly Mishap[] = [
  { arrives: false, status: 412 },
  { arrives: false, status: 429 },
];

const IN_DOUBT: readonly Mishap[] = [
  { arrives: false, status: 500 },
  { arrives: true, status: 500 },
  { arrives: true, status: 504 },
  { arrives: false, status: 'broken' },
  { arrives: true, status: 'broken' },
];

const FAULTY_SHARE = 0.1;

/** The path of a message that arrived, and the time in milliseconds. */
type Arrival = { readonly path: string; readonly at: number };

const MISHAPS = { none: [], certain: CERTAIN, any: [...CERTAIN, ...IN_DOUBT] } as const;

/**
 * Starts a connector on loopback that fails one message in ten and records what arrived: by the summary of a message,
 * whether each copy was marked as a repeat.
 *
 * @param lateMs the delay of each answer
 */
export async function startTruthConnector(faults: keyof typeof MISHAPS, lateMs = 0) {
  const mishaps: readonly Mishap[] = MISHAPS[faults];
  const arrivals: Arrival[] = [];
  const arrived = new Map<string, boolean[]>();
  let doubts = 0;

  function take(path: string, body: string, response: ServerResponse): void {
    const { summary = '', attachments } = JSON.parse(body) as Partial<Activity>;
    const mishap = Math.random() < FAULTY_SHARE ? mishaps[Math.floor(Math.random() * mishaps.length)] : undefined;
    if (mishap && IN_DOUBT.includes(mishap)) doubts += 1;
    if (!mishap || mishap.arrives) {
      const isMarked = JSON.stringify(attachments).includes('"id":"repeat"');
      arrived.set(summary, [...(arrived.get(summary) ?? []), isMarked]);
      arrivals.push({ path, at: performance.now() });
    }
    if (mishap?.status === 'broken') response.socket?.destroy();
    else {
      // Calls are not chained, because restify, once loaded, makes writeHead return nothing.
      response.writeHead(mishap?.status ?? 201, { 'retry-after': '1' });
      response.end('{"id":"1"}');
    }
  }

  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => undefined);
    // A process that is killed leaves half a request behind.
    if (body === undefined) return;
    if (lateMs > 0) await pause(lateMs);
    if (request.url?.endsWith('/activities')) {
      take(request.url, body, response);
      server.emit('message', request.url);
    } else response.end(`{"id":"a:${(JSON.parse(body) as { members: { id: string }[] }).members[0]?.id}"}`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  async function leave(): Promise<void> {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    /** Every copy, in the order in which they arrived. */
    arrivals,
    /** Breaks every connection and refuses new ones until {@link comeBack}. */
    leave,
    comeBack: () => once(server.listen(port, '127.0.0.1'), 'listening'),
    /** The number of calls answered so that the message may or may not have arrived. */
    doubts: () => doubts,
    forget() {
      arrived.clear();
      doubts = 0;
    },
    /** Settles with the next message whose path begins with the prefix. */
    async nextMessage(prefix = '/'): Promise<void> {
      for await (const [path] of on(server, 'message')) if ((path as string).startsWith(prefix)) return;
    },
    close: leave,
  };
}

export type TruthConnector = Awaited<ReturnType<typeof startTruthConnector>>;
