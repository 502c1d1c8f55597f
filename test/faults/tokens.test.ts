import { expect } from 'chai';
import { createSigningKeys } from '../../bot/auth/signing-keys.ts';
import { messageActivity, TENANT } from '../support/activities.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { APP_ID, claims, inMinutes, SERVICE_URL, signed } from '../support/channel-token.ts';
import { type ChannelKey, channelKey, type KeyServer, startKeyServer } from '../support/key-server.ts';

const REGISTERED = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'secret', ALLOWED_TENANTS: TENANT };
const REFUSAL_MS = 5_000;
const KEYS_MS = 2_500;

/** Builds a search from the compose box, whose answer needs no connector. */
const search = (overrides: object = {}) =>
  messageActivity({
    type: 'invoke',
    name: 'composeExtension/query',
    serviceUrl: SERVICE_URL,
    value: { commandId: 'searchFaq', parameters: [{ name: 'question', value: 'How do I link my MCID?' }] },
    ...overrides,
  });

describe('a registered bot', () => {
  let key: ChannelKey;
  let bot: BotProcess;

  before(async () => {
    key = await channelKey('key');
  });

  afterEach(async () => {
    expect(await bot.stop()).to.equal('');
    expect(await bot.ended).to.deep.equal({ code: 0, signal: null });
  });

  for (const [network, preload] of [
    ['whose network is down', new URL('../support/faults/names-refused.ts', import.meta.url)],
    ['whose network is silent', new URL('../support/faults/names-unanswered.ts', import.meta.url)],
  ] as const) {
    it(`${network} becomes ready, and answers every token with 401 within 5 s`, async () => {
      bot = await startBotProcess({ env: REGISTERED, preload });
      for (const path of ['healthz', 'readyz']) expect((await fetch(`${bot.url}/${path}`)).status).to.equal(200);
      const token = await signed(key.privateKey);
      for (const concurrent of [50, 1]) {
        const start = Date.now();
        const responses = await Promise.all(Array.from({ length: concurrent }, () => post(search(), token)));
        expect(new Set(responses.map(({ status }) => status))).to.deep.equal(new Set([401]));
        expect(await responses[0]?.json()).to.deep.equal({ error: 'A valid token from Teams is required.' });
        expect(Date.now() - start).to.be.below(REFUSAL_MS);
      }
    });
  }

  it('accepts tokens that the Bot Framework has signed, and no others', async () => {
    const keyServer = await startKeyServer(key.jwk);
    bot = await startBotProcess({
      env: { ...REGISTERED, TEST_KEY_SERVER: keyServer.url },
      preload: new URL('../support/faults/keys-from-loopback.ts', import.meta.url),
    });
    const tokenFor = (overrides: Record<string, unknown>) => signed(key.privateKey, claims(overrides));

    const found = await post(search(), await tokenFor({}));
    expect(found.status).to.equal(200);
    const result = (await found.json()) as { composeExtension: { attachments: unknown[] } };
    expect(result.composeExtension.attachments).to.have.lengthOf.at.least(1);

    expect((await bot.post(search())).status).to.equal(401);
    expect((await post(search(), await tokenFor({ exp: inMinutes(-6) }))).status).to.equal(401);
    expect((await post(search({ channelId: 'emulator' }), await tokenFor({}))).status).to.equal(401);

    const evil = 'https://evil.example/';
    expect((await post(search({ serviceUrl: evil }), await tokenFor({}))).status).to.equal(401);
    expect((await post(search({ serviceUrl: evil }), await tokenFor({ serviceurl: evil }))).status).to.equal(403);
    const foreign = search({
      conversation: { id: 'a:x', tenantId: 'foreign' },
      channelData: { tenant: { id: 'foreign' } },
    });
    expect((await post(foreign, await tokenFor({}))).status).to.equal(403);
    await keyServer.close();
  });

  const post = (activity: object, token: string) => bot.post(activity, { authorization: `Bearer ${token}` });
});

describe('the signing keys, when the key server hangs', () => {
  let server: KeyServer;

  beforeEach(async () => {
    server = await startKeyServer();
  });

  afterEach(() => server.close());

  it('keep fifty tokens waiting for at most 2.5 s, with one request', async () => {
    server.instead = () => {};
    const keys = createSigningKeys(server.url);
    const start = Date.now();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys('key')));
    expect(new Set(found)).to.deep.equal(new Set([undefined]));
    expect(Date.now() - start).to.be.below(KEYS_MS);
    expect(server.requests).to.equal(1);
  });

  it('are waited for at most 2.5 s when they come byte by byte', async () => {
    server.instead = (response) => {
      const drip = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(drip));
    };
    const start = Date.now();
    expect(await createSigningKeys(server.url)('key')).to.equal(undefined);
    expect(Date.now() - start).to.be.below(KEYS_MS);
  });

  it('are not requested again within a minute', async () => {
    server.instead = () => {};
    const keys = createSigningKeys(server.url);
    await keys('key');
    const start = Date.now();
    for (let token = 0; token < 100; token++) expect(await keys('key')).to.equal(undefined);
    expect(Date.now() - start).to.be.below(500);
  });
});
