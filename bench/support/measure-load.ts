import type { AddressInfo } from 'node:net';
import { createRawServer, openRawClient } from './raw-http.ts';

const CONNECTIONS = 50;

/** Turns a second over the whole run, and the 99th percentile of milliseconds from request to answer. */
export type Load = { readonly turnsPerSecond: number; readonly p99: number };

/** Starts a connector that accepts everything at once, so that only the bot is measured. */
export async function startConnector() {
  let replies = 0;
  const server = createRawServer(() => {
    replies += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeReplies() {
      const taken = replies;
      replies = 0;
      return taken;
    },
    close: () => server.close(),
  };
}

let lastId = 0;

type Target = { readonly botUrl: string; readonly serviceUrl: string; readonly connections?: number };

/** Sends `turns` messages over several connections, each with its own id and the next of the texts. */
export async function measureLoad(
  { botUrl, serviceUrl, connections = CONNECTIONS }: Target,
  texts: readonly string[],
  turns: number,
): Promise<Load> {
  const clients = await Promise.all(Array.from({ length: connections }, () => openRawClient(botUrl)));
  const latencies: number[] = [];
  let sent = 0;
  const started = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      while (sent < turns) {
        const text = texts[sent++ % texts.length] ?? '';
        const begun = performance.now();
        const status = await client.post('/api/messages', JSON.stringify(message(`${++lastId}`, text, serviceUrl)));
        if (status !== 200) throw new Error(`The bot answered ${status}`);
        latencies.push(performance.now() - begun);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1_000;
  for (const client of clients) client.close();
  latencies.sort((a, b) => a - b);
  return { turnsPerSecond: turns / seconds, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 };
}

export const TENANT = '6f0e2b1c-0d6a-4b57-9a3e-2c1f5b7d9e01';

/** Makes a message from one of a thousand people of {@link TENANT}, or from the only person of another tenant. */
export function message(id: string, text: string, serviceUrl: string, tenantId = TENANT) {
  const person = tenantId === TENANT ? Number(id) % 1_000 : tenantId;
  return {
    type: 'message',
    id,
    text,
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:person-${person}`, aadObjectId: `person-${person}` },
    recipient: { id: '28:bot' },
    conversation: { id: `a:chat-${person}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
  };
}
