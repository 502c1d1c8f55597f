import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createSigningKeys, type SigningKeys } from '../../../bot/auth/signing-keys.ts';
import { eventually } from '../../support/eventually.ts';
import { type ChannelKey, channelKey, type KeyServer, startKeyServer } from '../../support/key-server.ts';

const MINUTE = 60 * 1_000;
const HOUR = 60 * MINUTE;

describe('the signing keys', () => {
  let first: ChannelKey;
  let second: ChannelKey;
  let server: KeyServer;
  let time: number;
  let keys: SigningKeys;

  before(async () => {
    [first, second] = await Promise.all([
      channelKey('first'),
      channelKey('second', { endorsements: ['msteams', 'webchat'] }),
    ]);
  });

  beforeEach(async () => {
    server = await startKeyServer(first.jwk, second.jwk);
    time = Date.UTC(2026, 10 /* Nov */, 21);
    keys = createSigningKeys(server.url, () => time);
  });

  afterEach(() => server.close());

  it('are not fetched before one is needed', () => {
    expect(server.requests).to.equal(0);
  });

  it('are fetched once for fifty first requests at a time', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, (_, n) => keys(n % 2 ? 'first' : 'second')));
    expect(found.every(Boolean)).to.equal(true);
    expect(server.requests).to.equal(1);
  });

  it('come with the channels that they may sign for', async () => {
    expect((await keys('first'))?.endorsements).to.deep.equal(['msteams']);
    expect((await keys('second'))?.endorsements).to.deep.equal(['msteams', 'webchat']);
  });

  it('are not fetched again within 12 hours', async () => {
    await keys('first');
    time += 12 * HOUR;
    await keys('first');
    await asked(1);
  });

  it('are refreshed in the background after 12 hours, and nobody waits for it', async () => {
    await keys('first');
    server.instead = () => {};
    time += 12 * HOUR + 1;
    const start = Date.now();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys('first')));
    expect(found.every(Boolean)).to.equal(true);
    expect(Date.now() - start).to.be.below(500);
    await asked(2);
  });

  it('that were withdrawn are gone after the refresh', async () => {
    await keys('first');
    server.keys = [second.jwk];
    time += 12 * HOUR + 1;
    expect(await keys('first')).not.to.equal(undefined);
    await eventually(async () => expect(await keys('first')).to.equal(undefined));
    expect(await keys('second')).not.to.equal(undefined);
  });

  it('are asked for an unknown id at most once a minute', async () => {
    await keys('first');
    for (let n = 0; n < 100; n++) {
      time += 3_000;
      expect(await keys(`unknown-${n}`)).to.equal(undefined);
    }
    expect(server.requests).to.equal(1 + 5);
  });

  it('that are new are found after a minute at the latest', async () => {
    server.keys = [first.jwk];
    expect(await keys('second')).to.equal(undefined);
    server.keys = [first.jwk, second.jwk];
    time += MINUTE - 1;
    expect(await keys('second')).to.equal(undefined);
    time += 1;
    expect(await keys('second')).not.to.equal(undefined);
    expect(server.requests).to.equal(2);
  });

  it('cannot be had while the server is down, and are there a minute after it is back', async () => {
    await server.close();
    expect(await keys('first')).to.equal(undefined);
    server = await startKeyServer(first.jwk);
    keys = createSigningKeys(server.url, () => time);
    server.instead = (response) => fail(response);
    expect(await keys('first')).to.equal(undefined);
    server.instead = undefined;
    time += MINUTE;
    expect(await keys('first')).not.to.equal(undefined);
  });

  it('serve for 5 days while the server is down, and ask it once a minute', async () => {
    await keys('first');
    server.instead = (response) => fail(response);
    const fetchedAt = time;
    for (let hours = 13, requests = 2; hours < 5 * 24; hours += 12, requests += 2) {
      for (const minute of [0, 1]) {
        time = fetchedAt + hours * HOUR + minute * MINUTE;
        for (let token = 0; token < 3; token++) {
          expect(await keys('first')).not.to.equal(undefined);
          await asked(requests + minute);
        }
      }
    }
    time = fetchedAt + 5 * 24 * HOUR;
    expect(await keys('first')).to.equal(undefined);
    server.instead = undefined;
    time += MINUTE;
    expect(await keys('first')).not.to.equal(undefined);
  });

  const useless: [string, (response: ServerResponse) => void][] = [
    ['an error', (response) => fail(response, JSON.stringify({ keys: [second.jwk] }))],
    ['a page', (response) => response.end('<html>Sign in</html>')],
    ['nothing', (response) => response.end()],
    ['null', (response) => response.end('null')],
    ['no list', (response) => response.end('{"keys":{}}')],
    ['an empty list', (response) => response.end('{"keys":[]}')],
    ['a redirect', redirect],
    ['half an answer', (response) => response.write('{"keys":[', () => response.destroy())],
  ];
  for (const [name, instead] of useless) {
    it(`stay when the server answers with ${name}`, async () => {
      await keys('first');
      server.instead = instead;
      time += MINUTE;
      expect(await keys('unknown')).to.equal(undefined);
      expect(server.requests).to.equal(2);
      expect(await keys('first')).not.to.equal(undefined);
    });
  }

  it('are taken without those that cannot be used', async () => {
    const { kid: _, ...anonymous } = first.jwk;
    const curve = { kty: 'EC', crv: 'P-256', kid: 'curve', x: 'x', y: 'y' };
    server.keys = [null, anonymous, curve, { kty: 'RSA', kid: 'broken' }, first.jwk];
    expect(await keys('first')).not.to.equal(undefined);
    for (const id of ['', 'curve', 'broken', '__proto__', 'constructor']) {
      expect(await keys(id), id).to.equal(undefined);
    }
  });

  /** Waits until the server was asked so many times, and makes sure that it was not asked more often. */
  async function asked(times: number): Promise<void> {
    await eventually(() => expect(server.requests).to.be.at.least(times));
    // Time for one request too many to come, and for the answer to be taken in.
    await pause(20);
    expect(server.requests).to.equal(times);
  }
});

// Not by writeHead in a chain: restify, once it is loaded anywhere, lets that return nothing.
function fail(response: ServerResponse, body = ''): void {
  response.statusCode = 503;
  response.end(body);
}

/** To other keys, which a client that follows would take. */
function redirect(response: ServerResponse): void {
  const here = response.req.url === '/keys';
  if (here) response.statusCode = 302;
  response.setHeader('location', '/elsewhere');
  response.end(here ? '' : '{"keys":[]}');
}
