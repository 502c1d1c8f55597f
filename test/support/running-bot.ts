import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import pino from 'pino';
import { readConfig } from '../../bot/config.ts';
import { createBot } from '../../bot/create-bot.ts';
import { createAppInstalls } from '../../bot/graph/app-installs.ts';
import { createGraphClient } from '../../bot/graph/graph-client.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';

export type BotOptions = {
  /** Settings beyond a free port and a store in memory. */
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: (() => Date) | undefined;
  /** The URL of the keys that sign a tenant's tokens for the tab. */
  readonly keysUrl?: (tenantId: string) => string;
  /** Takes each line of the log, which is silent otherwise. */
  readonly onLog?: (line: string) => void;
  /** The URL of Microsoft Graph: the bot then installs its app for people, with the tenant's id as its token. */
  readonly graphUrl?: string | undefined;
};

/** Starts a whole bot on a free port of loopback, with a fake connector to reply to. */
export async function startBot({ env = {}, now, keysUrl, onLog, graphUrl }: BotOptions = {}) {
  const connector = await startFakeConnector();
  const config = readConfig({ PORT: '0', STORE_URL: 'sqlite://:memory:', LOG_LEVEL: 'silent', ...env });
  const log = onLog ? pino({ level: 'info' }, { write: onLog }) : pino({ level: config.logLevel });
  const installs =
    graphUrl && createAppInstalls('app', (tenantId) => createGraphClient(graphUrl, async () => tenantId), log);
  const bot = await createBot(config, { log, now, keysUrl, openInstalls: async () => installs || undefined });
  await new Promise<void>((resolve) => bot.server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(bot.server.address() as AddressInfo).port}`;
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    url,
    connector,
    post,
    /** Sends an activity whose replies go to the fake connector. */
    send: (activity: Activity) => post({ ...activity, serviceUrl: connector.url }),
    async stop() {
      await bot.stop();
      await connector.close();
    },
  };
}

export type RunningBot = Awaited<ReturnType<typeof startBot>>;

/** Returns the card of the last message that the bot sent. */
export function lastCard(connector: FakeConnector) {
  return connector.sent.at(-1)?.attachments?.[0]?.content as { body: Record<string, unknown>[]; actions?: object[] };
}

/** Returns the element with this id at the top level of a card's body. */
export function element(card: { readonly body: readonly object[] }, id: string): Record<string, unknown> | undefined {
  return (card.body as Record<string, unknown>[]).find((item) => item.id === id);
}
