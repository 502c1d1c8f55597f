import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KnownCompany, writeCompany } from './company.ts';
import { type ChannelKey, channelKey, startKeyServer } from './key-server.ts';
import { startBot } from './running-bot.ts';
import { signedTabToken, TAB_APP_ID } from './tab-token.ts';

/** One key for all bots of a test run, because making one takes longer than most tests. */
let signingKey: Promise<ChannelKey> | undefined;

/** Two tenants that use the bot, each with a Global admin and a colleague who has no role. */
const TENANTS = {
  north: '11111111-1111-4111-8111-111111111111',
  south: '22222222-2222-4222-8222-222222222222',
};
type Tenant = keyof typeof TENANTS;

const ADMIN = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1';
const COLLEAGUE = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb1';

/** The caller, such as `north admin`; `foreign` means a tenant that may not use the bot. */
export type TabCaller = `${Tenant} ${'admin' | 'colleague'}` | 'foreign admin';

type Sent = { readonly method?: string; readonly body?: object; readonly headers?: Readonly<Record<string, string>> };

/** Starts a registered bot for two tenants, with a key server for the tokens of the tab. */
export async function startTabBot(now?: () => Date) {
  const folder = mkdtempSync(join(tmpdir(), 'compass-'));
  const STORE_URL = `sqlite://${join(folder, 'store.sqlite')}`;
  signingKey ??= channelKey('key', {});
  const key = await signingKey;
  const keyServer = await startKeyServer(key.jwk);
  const env = {
    STORE_URL,
    MicrosoftAppId: TAB_APP_ID,
    MicrosoftAppPassword: 'secret',
    ALLOWED_TENANTS: Object.values(TENANTS).join(','),
    BOOTSTRAP_ADMINS: Object.values(TENANTS)
      .map((tenant) => `${tenant}:${ADMIN}`)
      .join(','),
  };
  const bot = await startBot({ env, now, keysUrl: () => keyServer.url });
  const tokenOf = (caller: TabCaller) => {
    const [tenant, role] = caller.split(' ') as [Tenant | 'foreign', string];
    const tid = tenant === 'foreign' ? '33333333-3333-4333-8333-333333333333' : TENANTS[tenant];
    return signedTabToken(key.privateKey, { tid, oid: role === 'admin' ? ADMIN : COLLEAGUE });
  };
  return {
    url: bot.url,
    /** Returns the token that Teams would give this caller. */
    token: tokenOf,
    /** Writes the company of a tenant into the store. */
    know: (tenant: Tenant, known: KnownCompany) => writeCompany(STORE_URL, TENANTS[tenant], known),
    /** Calls the API; `nobody` sends no token. */
    async call(caller: TabCaller | 'nobody', path: string, { method = 'GET', body, headers = {} }: Sent = {}) {
      const response = await fetch(`${bot.url}${path}`, {
        method,
        headers: {
          ...(caller !== 'nobody' && { authorization: `Bearer ${await tokenOf(caller)}` }),
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: text ? JSON.parse(text) : undefined };
    },
    /** Sends a file as the tab does. */
    async upload(caller: TabCaller, file: Uint8Array, name: string) {
      const response = await fetch(`${bot.url}/api/imports`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await tokenOf(caller)}`,
          'content-type': 'application/octet-stream',
          'file-name': name,
        },
        body: file as Uint8Array<ArrayBuffer>,
      });
      return { status: response.status, text: await response.text() };
    },
    async stop() {
      await bot.stop();
      await keyServer.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type TabBot = Awaited<ReturnType<typeof startTabBot>>;
