import { expect } from 'chai';
import { type CryptoKey, exportPKCS8, exportSPKI, importPKCS8 } from 'jose';
import { createSigningKeys } from '../../../bot/auth/signing-keys.ts';
import { type TabAudience, verifyTabToken } from '../../../bot/auth/tab-token.ts';
import { RequestError } from '../../../bot/errors.ts';
import { inMinutes } from '../../support/channel-token.ts';
import { type ChannelKey, channelKey, type KeyServer, startKeyServer } from '../../support/key-server.ts';
import { signedTabToken, TAB_APP_ID, TAB_TENANT, TAB_USER, TEAMS_CLIENT, tabClaims } from '../../support/tab-token.ts';

const OTHER_TENANT = '22222222-2222-4222-8222-222222222222';
const HOST = 'compass.example.com';

describe('A token for the tab', () => {
  let key: ChannelKey;
  let otherKey: ChannelKey;
  let stranger: ChannelKey;
  let server: KeyServer;
  let otherServer: KeyServer;
  let audience: TabAudience;

  before(async () => {
    [key, otherKey, stranger] = await Promise.all([channelKey('key', {}), channelKey('other', {}), channelKey('key')]);
    [server, otherServer] = await Promise.all([startKeyServer(key.jwk), startKeyServer(otherKey.jwk)]);
    const keysOf = new Map([
      [TAB_TENANT, createSigningKeys(server.url)],
      [OTHER_TENANT, createSigningKeys(otherServer.url)],
    ]);
    audience = { appId: TAB_APP_ID, publicHost: HOST, keysOf };
  });

  after(() => Promise.all([server.close(), otherServer.close()]));

  const accepted: [string, () => Record<string, unknown>][] = [
    ['as Teams issues it', () => ({})],
    ['if it comes from Teams in the browser', () => ({ azp: '5e3ce6c0-2b1f-4285-8d4a-75ee78787346' })],
    ["if its audience is the app's URL", () => ({ aud: `api://${HOST}/${TAB_APP_ID}` })],
    ['with other scopes beside the required one', () => ({ scp: 'profile access_as_user email' })],
    ['4 minutes after it expired', () => ({ exp: inMinutes(-4) })],
    ['4 minutes before it becomes valid', () => ({ nbf: inMinutes(4) })],
    ['whatever name it claims', () => ({ preferred_username: 'someone@else.example', name: 'Someone Else' })],
  ];
  for (const [name, overrides] of accepted) {
    it(`is accepted ${name}, and identifies its tenant and object id`, async () => {
      const caller = await verify(`Bearer ${await signedTabToken(key.privateKey, overrides())}`);
      expect(caller).to.deep.equal({ tenantId: TAB_TENANT, userId: TAB_USER });
    });
  }

  it('identifies ids in lower case, whatever their case in the token', async () => {
    const caller = await verify(`Bearer ${await signedTabToken(key.privateKey, { oid: TAB_USER.toUpperCase() })}`);
    expect(caller.userId).to.equal(TAB_USER);
  });

  const claimed: [string, () => Record<string, unknown>][] = [
    ['expired 6 minutes ago', () => ({ exp: inMinutes(-6) })],
    ['becomes valid in 6 minutes', () => ({ nbf: inMinutes(6) })],
    ['has no expiry', () => ({ exp: undefined })],
    ['has no start', () => ({ nbf: undefined })],
    ['is for another app', () => ({ aud: '00000000-0000-4000-8000-0000000000b1' })],
    ['is for the app at another URL', () => ({ aud: `api://evil.example/${TAB_APP_ID}` })],
    ['has a list of audiences with this app in it', () => ({ aud: [TAB_APP_ID, 'another'] })],
    ['has no audience', () => ({ aud: undefined })],
    [
      'comes from the issuer of another tenant',
      () => ({ iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` }),
    ],
    ['has an issuer without the version', () => ({ iss: `https://login.microsoftonline.com/${TAB_TENANT}/` })],
    ['has the issuer of version 1', () => ({ iss: `https://sts.windows.net/${TAB_TENANT}/` })],
    ['has the Bot Framework as its issuer', () => ({ iss: 'https://api.botframework.com' })],
    ['has no issuer', () => ({ iss: undefined })],
    ['is of version 1', () => ({ ver: '1.0' })],
    ['has another scope', () => ({ scp: 'User.Read' })],
    ['has a scope that only begins like the required one', () => ({ scp: 'access_as_user.all' })],
    ['has a list of scopes', () => ({ scp: ['access_as_user'] })],
    ['has no scope', () => ({ scp: undefined })],
    ['was issued to another client', () => ({ azp: '00000000-0000-4000-8000-0000000000c1' })],
    ['was issued to this app itself', () => ({ azp: TAB_APP_ID })],
    ['names its client as version 1 does', () => ({ azp: undefined, appid: TEAMS_CLIENT })],
    ['names no person', () => ({ oid: undefined })],
    ['names a person by something other than an id', () => ({ oid: '../../admin' })],
    ['names a list of people', () => ({ oid: [TAB_USER] })],
    ['names no tenant', () => ({ tid: undefined, iss: `https://login.microsoftonline.com/${TAB_TENANT}/v2.0` })],
    ['names a tenant by something other than an id', () => ({ tid: '__proto__' })],
    ['names another tenant that may use the app', () => ({ tid: OTHER_TENANT })],
  ];
  for (const [name, overrides] of claimed) {
    it(`is refused if it ${name}`, async () =>
      expectRefusal(`Bearer ${await signedTabToken(key.privateKey, overrides())}`));
  }

  const signedOtherwise: [string, () => string | Promise<string>][] = [
    ['by a stranger under a known key id', () => signedTabToken(stranger.privateKey)],
    ['with an unknown key', () => signedTabToken(key.privateKey, {}, { kid: 'unknown' })],
    ['without a key id', () => signedTabToken(key.privateKey, {}, { kid: undefined as never })],
    ["with the key of another tenant's", () => signedTabToken(otherKey.privateKey, {}, { kid: 'other' })],
    ['with RS512', async () => signedTabToken(await as('RS512'), {}, { alg: 'RS512' })],
    ['with HS256 and the public key', async () => signedTabToken(await publicBytes(), {}, { alg: 'HS256' })],
    ['with a key that it contains itself', () => signedTabToken(stranger.privateKey, {}, { jwk: stranger.jwk })],
    ['by nobody', () => `${encoded({ alg: 'none', kid: 'key' })}.${encoded(tabClaims())}.`],
    ['but changed afterwards', () => replaced(1, encoded(tabClaims({ oid: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb1' })))],
    ['but truncated', async () => (await signedTabToken(key.privateKey)).slice(0, -20)],
    ['but not JSON', () => 'x.y.z'],
    ['as a list', () => `${encoded(['RS256'])}.${encoded([])}.x`],
    ['not at all', () => ''],
  ];
  for (const [name, make] of signedOtherwise) {
    it(`is refused if it is signed ${name}`, async () => expectRefusal(`Bearer ${await make()}`));
  }

  const headers: [string, (token: string) => string | undefined][] = [
    ['without a header', () => undefined],
    ['without a scheme', (token) => token],
    ['with another scheme', (token) => `Basic ${token}`],
    ['twice in one header', (token) => `Bearer ${token}, Bearer ${token}`],
    ['with a line break', (token) => `Bearer ${token}\n`],
  ];
  for (const [name, toHeader] of headers) {
    it(`is refused if it is sent ${name}`, async () => expectRefusal(toHeader(await signedTabToken(key.privateKey))));
  }

  it('is refused like any other for a tenant that is not allowed, without asking a key server', async () => {
    const before = server.requests + otherServer.requests;
    const tid = '33333333-3333-4333-8333-333333333333';
    await expectRefusal(`Bearer ${await signedTabToken(stranger.privateKey, { tid })}`);
    expect(server.requests + otherServer.requests).to.equal(before);
  });

  it("is refused with the app's URL as its audience if PUBLIC_HOST is not set", async () => {
    for (const host of [HOST, 'undefined']) {
      const token = await signedTabToken(key.privateKey, { aud: `api://${host}/${TAB_APP_ID}` });
      await expectRefusal(`Bearer ${token}`, 401, { ...audience, publicHost: undefined });
    }
  });

  const verify = (header: string | undefined, by = audience) => verifyTabToken(header, by);

  /** The refusal never says why. */
  async function expectRefusal(header: string | undefined, status = 401, by?: TabAudience): Promise<void> {
    const error = await verify(header, by).then(
      () => 'accepted',
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(RequestError);
    expect(error).to.have.property('status', status);
    if (status === 401) expect(error).to.have.property('message', 'A valid token from Teams is required.');
  }

  async function as(algorithm: string): Promise<CryptoKey> {
    return importPKCS8(await exportPKCS8(key.privateKey), algorithm);
  }

  const publicBytes = async () => new TextEncoder().encode(await exportSPKI(key.publicKey));

  /** Returns a valid token with one of its three parts replaced. */
  async function replaced(part: number, text: string): Promise<string> {
    return (await signedTabToken(key.privateKey)).split('.').with(part, text).join('.');
  }
});

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
