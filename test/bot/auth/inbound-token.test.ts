import { expect } from 'chai';
import { type CryptoKey, exportPKCS8, exportSPKI, importPKCS8 } from 'jose';
import { verifyInboundToken } from '../../../bot/auth/inbound-token.ts';
import { createSigningKeys, type SigningKeys } from '../../../bot/auth/signing-keys.ts';
import { RequestError } from '../../../bot/errors.ts';
import { APP_ID, claims, inMinutes, SERVICE_URL, signed } from '../../support/channel-token.ts';
import { type ChannelKey, channelKey, type KeyServer, startKeyServer } from '../../support/key-server.ts';

const ACTIVITY = { serviceUrl: SERVICE_URL, channelId: 'msteams' };

describe('A token from Teams', () => {
  let key: ChannelKey;
  let unendorsed: ChannelKey;
  let elsewhere: ChannelKey;
  let stranger: ChannelKey;
  let server: KeyServer;
  let signingKeys: SigningKeys;

  before(async () => {
    [key, stranger, unendorsed, elsewhere] = await Promise.all([
      channelKey('key'),
      channelKey('key'),
      channelKey('unendorsed', {}),
      channelKey('elsewhere', { endorsements: ['webchat', 'msteams2'] }),
    ]);
    server = await startKeyServer(key.jwk, unendorsed.jwk, elsewhere.jwk);
    signingKeys = createSigningKeys(server.url);
  });

  after(() => server.close());

  const accepted: [string, () => Promise<string>][] = [
    ['is accepted if it is as Teams sends it', () => signed(key.privateKey)],
    ['is accepted 4 minutes after it expired', () => signed(key.privateKey, claims({ exp: inMinutes(-4) }))],
    ['is accepted 4 minutes before it becomes valid', () => signed(key.privateKey, claims({ nbf: inMinutes(4) }))],
    ['is accepted without a type', () => signed(key.privateKey, claims(), { typ: undefined })],
    ['is accepted with unknown claims', () => signed(key.privateKey, claims({ x: [1], tid: 'tenant' }))],
  ];
  for (const [name, make] of accepted) {
    it(name, async () => {
      const payload = await verify(`Bearer ${await make()}`);
      expect(payload).to.include({ aud: APP_ID, serviceurl: SERVICE_URL });
    });
  }

  const withClaim = (name: string, value: unknown) => () => signed(key.privateKey, claims({ [name]: value }));
  const refused: [string, () => string | Promise<string>][] = [
    ['expired 6 minutes ago', () => signed(key.privateKey, claims({ exp: inMinutes(-6) }))],
    ['becomes valid in 6 minutes', () => signed(key.privateKey, claims({ nbf: inMinutes(6) }))],
    ['has no expiry', withClaim('exp', undefined)],
    ['has an expiry that is text', withClaim('exp', `${inMinutes(55)}`)],
    ['has no start', withClaim('nbf', undefined)],
    ['has a start that is text', withClaim('nbf', 'yesterday')],
    ['is for another bot', withClaim('aud', '00000000-0000-4000-8000-0000000000b1')],
    ['has no audience', withClaim('aud', undefined)],
    ['has an empty audience', withClaim('aud', '')],
    ['has this bot as the only one in a list of audiences', withClaim('aud', [APP_ID])],
    ['has several audiences', withClaim('aud', ['another', APP_ID])],
    ['is for this bot in capitals', withClaim('aud', APP_ID.toUpperCase())],
    ['has another issuer', withClaim('iss', 'https://evil.example')],
    ['has no issuer', withClaim('iss', undefined)],
    ['has the issuer with a slash at its end', withClaim('iss', 'https://api.botframework.com/')],
    ['is issued for the emulator', withClaim('iss', 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/')],
    ['names another service URL', withClaim('serviceurl', 'https://smba.trafficmanager.net/amer/')],
    ['names the service URL without its slash', withClaim('serviceurl', SERVICE_URL.slice(0, -1))],
    ['names no service URL', withClaim('serviceurl', undefined)],
    ['names an empty service URL', withClaim('serviceurl', '')],
    ['names a list of service URLs', withClaim('serviceurl', [SERVICE_URL])],
    ['is signed by a stranger under a known key id', () => signed(stranger.privateKey)],
    ['has an unknown key id', () => signed(key.privateKey, claims(), { kid: 'unknown' })],
    ['has no key id', () => signed(key.privateKey, claims(), { kid: undefined as never })],
    ['has the key id __proto__', () => signed(key.privateKey, claims(), { kid: '__proto__' })],
    ['is signed by a key without endorsements', () => signed(unendorsed.privateKey, claims(), { kid: 'unendorsed' })],
    ['is signed by a key for other channels', () => signed(elsewhere.privateKey, claims(), { kid: 'elsewhere' })],
    ['is signed with RS512', async () => signed(await as('RS512'), claims(), { alg: 'RS512' })],
    ['is signed with PS256', async () => signed(await as('PS256'), claims(), { alg: 'PS256' })],
    ['is signed with HS256 and the public key', async () => signed(await publicBytes(), claims(), { alg: 'HS256' })],
    ['is not signed', () => `${encoded({ alg: 'none', kid: 'key' })}.${encoded(claims())}.`],
    ['is not signed but ends in something', () => `${encoded({ alg: 'none', kid: 'key' })}.${encoded(claims())}.x`],
    [
      'says in its header that it is unsigned but has a valid signature',
      async () => replaced(0, encoded({ alg: 'none', kid: 'key' })),
    ],
    ['was changed after it was signed', () => replaced(1, encoded(claims({ aud: APP_ID, admin: true })))],
    ['has a truncated signature', async () => (await signed(key.privateKey)).slice(0, -20)],
    ['contains a key of its own', () => signed(stranger.privateKey, claims(), { jwk: stranger.jwk })],
    ['contains the URL of its key', () => signed(stranger.privateKey, claims(), { jku: 'https://evil.example/keys' })],
    ['has an unknown critical header', () => replaced(0, encoded({ alg: 'RS256', kid: 'key', crit: ['x'], x: 1 }))],
    ['is encrypted', () => 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn'],
    ['is not JSON', () => 'x.y.z'],
    ['is a list', () => `${encoded(['RS256'])}.${encoded([])}.x`],
    ['is empty', () => ''],
    [
      'is sent twice in one header',
      async () => `${await signed(key.privateKey)}, Bearer ${await signed(key.privateKey)}`,
    ],
  ];
  for (const [name, make] of refused) {
    it(`is refused if it ${name}`, async () => expectRefusal(`Bearer ${await make()}`));
  }

  const headers: [string, (token: string) => string | undefined][] = [
    ['without a header', () => undefined],
    ['with an empty header', () => ''],
    ['without a scheme', (token) => token],
    ['with another scheme', (token) => `Basic ${token}`],
    ['with two blanks', (token) => `Bearer  ${token}`],
    ['with a line break', (token) => `Bearer ${token}\n`],
  ];
  for (const [name, toHeader] of headers) {
    it(`is refused ${name}`, async () => expectRefusal(toHeader(await signed(key.privateKey))));
  }

  const activities: [string, object][] = [
    ['another service URL', { ...ACTIVITY, serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
    ['no service URL', { channelId: 'msteams' }],
    ['an empty service URL', { ...ACTIVITY, serviceUrl: '' }],
    ['a list of service URLs', { ...ACTIVITY, serviceUrl: [SERVICE_URL] }],
    ['no channel', { serviceUrl: SERVICE_URL }],
    ['an empty channel', { ...ACTIVITY, channelId: '' }],
    ['a number as its channel', { ...ACTIVITY, channelId: 7 }],
    ['a list of channels', { ...ACTIVITY, channelId: ['msteams'] }],
    ['a channel in capitals', { ...ACTIVITY, channelId: 'MSTEAMS' }],
    ['the emulator as its channel', { ...ACTIVITY, channelId: 'emulator' }],
    ['another channel', { ...ACTIVITY, channelId: 'directline' }],
    ['no fields at all', {}],
  ];
  for (const [name, activity] of activities) {
    it(`is refused with an activity that has ${name}`, async () =>
      expectRefusal(`Bearer ${await signed(key.privateKey)}`, activity));
  }

  it('is refused for a channel other than Teams, even if its key may sign for it', async () => {
    const token = await signed(elsewhere.privateKey, claims(), { kid: 'elsewhere' });
    await expectRefusal(`Bearer ${token}`, { ...ACTIVITY, channelId: 'webchat' });
  });

  const verify = (header: string | undefined, activity: object = ACTIVITY) =>
    verifyInboundToken(header, activity, { appId: APP_ID, signingKeys });

  /** The refusal never says why. */
  async function expectRefusal(header: string | undefined, activity?: object): Promise<void> {
    const error = await verify(header, activity).then(
      () => 'accepted',
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(RequestError);
    expect(error).to.include({ status: 401, message: 'A valid token from Teams is required.' });
  }

  async function as(algorithm: string): Promise<CryptoKey> {
    return importPKCS8(await exportPKCS8(key.privateKey), algorithm);
  }

  const publicBytes = async () => new TextEncoder().encode(await exportSPKI(key.publicKey));

  /** Returns a valid token with one of its three parts replaced. */
  async function replaced(part: number, text: string): Promise<string> {
    return (await signed(key.privateKey)).split('.').with(part, text).join('.');
  }
});

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
