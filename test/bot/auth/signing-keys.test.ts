import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createSigningKeys, type SigningKeys } from '../../../bot/auth/signing-keys.ts';
import { eventually } from '../../support/eventually.ts';
import { type ChannelKey, channelKey, type KeyServer, startKeyServer } from '../../support/key-server.ts';

const MINUTE = 60 * 1_000;
const HOUR = 60 * MINUTE;

describe('The signing keys', () => {
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

  it('are fetched once for fifty concurrent first requests', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, (_, n) => keys(n % 2 ? 'first' : 'second')));
    expect(found.every(Boolean)).to.equal(true);
    expect(server.requests).to.equal(1);
  });

  it('are returned with the channels that they may sign for', async () => {
    expect((await keys('first'))?.endorsements).to.deep.equal(['msteams']);
    expect((await keys('second'))?.endorsements).to.deep.equal(['msteams', 'webchat']);
  });

  it('are not fetched again within 12 hours', async () => {
    await keys('first');
    time += 12 * HOUR;
    await keys('first');
    await asked(1);
  });

  it('are refreshed in the background after 12 hours without delaying anyone', async () => {
    await keys('first');
    server.instead = () => {};
    time += 12 * HOUR + 1;
    const start = Date.now();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys('first')));
    expect(found.every(Boolean)).to.equal(true);
    expect(Date.now() - start).to.be.below(500);
    await asked(2);
  });

  it('are no longer found after a refresh if they were withdrawn', async () => {
    await keys('first');
    server.keys = [second.jwk];
    time += 12 * HOUR + 1;
    expect(await keys('first')).not.to.equal(undefined);
    await eventually(async () => expect(await keys('first')).to.equal(undefined));
    expect(await keys('second')).not.to.equal(undefined);
  });

  it('are fetched for unknown ids at most once a minute', async () => {
    await keys('first');
    for (let n = 0; n < 100; n++) {
      time += 3_000;
      expect(await keys(`unknown-${n}`)).to.equal(undefined);
    }
    expect(server.requests).to.equal(1 + 5);
  });

  it('are found at most a minute after they were published', async () => {
    server.keys = [first.jwk];
    expect(await keys('second')).to.equal(undefined);
    server.keys = [first.jwk, second.jwk];
    time += MINUTE - 1;
    expect(await keys('second')).to.equal(undefined);
    time += 1;
    expect(await keys('second')).not.to.equal(undefined);
    expect(server.requests).to.equal(2);
  });

  it('are unavailable while the server is down, and return within a minute after it is back', async () => {
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

  it('are served stale for 5 days while the server is down, which is asked once a minute', async () => {
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
    ['an HTML page', (response) => response.end('<html>Sign in</html>')],
    ['nothing', (response) => response.end()],
    ['null', (response) => response.end('null')],
    ['something other than a list', (response) => response.end('{"keys":{}}')],
    ['an empty list', (response) => response.end('{"keys":[]}')],
    ['a redirect', redirect],
    ['half of an answer', (response) => response.write('{"keys":[', () => response.destroy())],
  ];
  for (const [name, instead] of useless) {
    it(`are kept if the server answers with ${name}`, async () => {
      await keys('first');
      server.instead = instead;
      time += MINUTE;
      expect(await keys('unknown')).to.equal(undefined);
      expect(server.requests).to.equal(2);
      expect(await keys('first')).not.to.equal(undefined);
    });
  }

  it('are accepted without those that are unusable', async () => {
    const { kid: _, ...anonymous } = first.jwk;
    const curve = { kty: 'EC', crv: 'P-256', kid: 'curve', x: 'x', y: 'y' };
    server.keys = [null, anonymous, curve, { kty: 'RSA', kid: 'broken' }, first.jwk];
    expect(await keys('first')).not.to.equal(undefined);
    for (const id of ['', 'curve', 'broken', '__proto__', 'constructor']) {
      expect(await keys(id), id).to.equal(undefined);
    }
  });

  /** Waits until the server has had this many requests, and checks that it gets no more. */
  async function asked(times: number): Promise<void> {
    await eventually(() => expect(server.requests).to.be.at.least(times));
    // Leaves time for one request too many, and for the answer to be processed.
    await pause(20);
    expect(server.requests).to.equal(times);
  }
});

// No chained writeHead: once restify is loaded anywhere, that returns nothing.
function fail(response: ServerResponse, body = ''): void {
  response.statusCode = 503;
  response.end(body);
}

/** Redirects to other keys, which a client that follows redirects would accept. */
function redirect(response: ServerResponse): void {
  const here = response.req.url === '/keys';
  if (here) response.statusCode = 302;
  response.setHeader('location', '/elsewhere');
  response.end(here ? '' : '{"keys":[]}');
}
