import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import pino from 'pino';
import { createServer } from '../../bot/http/server.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { messageActivity } from '../support/activities.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { eventually } from '../support/eventually.ts';
import { head, openSocket, postRequest, type RawSocket } from '../support/faults/raw-socket.ts';
import { startTallyConnector, type TallyConnector } from '../support/faults/tally-connector.ts';

const BODY_DEADLINE_MS = 10_000;
const REQUEST_DEADLINE_MS = 30_000;
const JSON_HEAD = 'Content-Type: application/json';

describe('the bot under hostile connections', () => {
  let bot: BotProcess;
  let connector: TallyConnector;

  before(async () => {
    connector = await startTallyConnector();
    bot = await startBotProcess({ env: { DEMO_PARTNER: 'demo:anna' } });
  });

  after(async () => {
    expect(await bot.stop()).to.equal('');
    expect(await bot.ended).to.deep.equal({ code: 0, signal: null });
    await connector.close();
  });

  afterEach('still answers', async () => {
    const before = connector.total();
    expect((await bot.send(messageActivity(), connector.url)).status).to.equal(200);
    expect(connector.total()).to.equal(before + 1);
  });

  it('answers a body that stops, or comes byte by byte, with 408 after 10 s, and closes', async () => {
    const start = Date.now();
    const request = `${head('POST /api/messages', JSON_HEAD, 'Content-Length: 999')}{`;
    const [stopped, dribbling] = await Promise.all([openSocket(bot.port, request), openSocket(bot.port, request)]);
    void dribble(dribbling);
    for (const socket of [stopped, dribbling]) {
      await socket.closed;
      expect(socket.statuses()).to.deep.equal([408]);
      expect(Date.now() - start).to.be.within(BODY_DEADLINE_MS - 100, BODY_DEADLINE_MS + 2_000);
    }
  });

  it('cuts a request after 30 s, unless it is an import by a person with the role', async () => {
    const signIn = { person: 'anna.lindqvist' };
    const { token } = (await (await postJson('/api/demo-sign-in', signIn)).json()) as { token: string };
    const report = 'Name;MCID;Skill\nAnna;1;70-345\n';
    const reportHead = (bearer: string) =>
      head(
        'POST /api/imports',
        `Authorization: Bearer ${bearer}`,
        'Content-Type: application/octet-stream',
        `Content-Length: ${report.length}`,
      );
    const start = Date.now();
    const [upload, stranger, unasked] = await Promise.all([
      openSocket(bot.port, reportHead(token) + report.slice(0, 10)),
      openSocket(bot.port, reportHead('x')),
      openSocket(bot.port, head('GET /healthz', 'Content-Length: 999')),
    ]);
    void dribble(unasked);
    await stranger.closed;
    expect(stranger.statuses()).to.deep.equal([401]);
    expect(Date.now() - start).to.be.below(2_000);
    await unasked.closed;
    expect(Date.now() - start).to.be.within(REQUEST_DEADLINE_MS - 100, REQUEST_DEADLINE_MS + 2_000);
    await pause(5_000);
    upload.write(report.slice(10));
    await eventually(() => expect(upload.received()).to.match(/"outcome":\{"title":"[^"]+"/));
    expect(upload.statuses()).to.deep.equal([200]);
    upload.close();
  });

  it('allows 15 s for headers, 3 minutes for a request, and 1,000 connections', () => {
    const routes = {
      receiveActivity: async () => ({ status: 200 }),
      checkReady: async () => {},
      metrics: createMetrics(),
    };
    const { server } = createServer(routes, pino({ level: 'silent' }));
    expect(server).to.include({ headersTimeout: 15_000, requestTimeout: 180_000, maxConnections: 1_000 });
  });

  it('answers 10,000 messages on one connection, 500 of them at once', async () => {
    const before = connector.total();
    const socket = await openSocket(bot.port);
    // All of them at once would take a busy machine longer than the 15 s that a turn has.
    for (let count = 500; count <= 10_000; count += 500) {
      socket.write(Array.from({ length: 500 }, () => message()).join(''));
      await eventually(() => expect(socket.statuses()).to.have.length(count), { within: 60_000, every: 20 });
    }
    expect(new Set(socket.statuses())).to.deep.equal(new Set([200]));
    expect(connector.total()).to.equal(before + 10_000);
    socket.close();
  });

  it('answers others while one connection sends 10,000 requests and never reads', async () => {
    const socket = await openSocket(bot.port);
    socket.pause();
    socket.write(head('GET /healthz').repeat(10_000));
    await pause(500);
    expect((await fetch(`${bot.url}/healthz`)).status).to.equal(200);
    socket.close();
  });

  it('survives 500 bodies that break off and 500 clients that do not wait', async () => {
    for (const text of [`${head('POST /api/messages', JSON_HEAD, 'Content-Length: 999')}{"type"`, message()]) {
      const sockets = await openSockets(500, text);
      for (const [index, socket] of sockets.entries()) {
        if (index % 2) socket.close();
        else socket.reset();
      }
      await Promise.all(sockets.map(({ closed }) => closed));
    }
  });

  it('answers while 500 connections are silent', async () => {
    const sockets = await openSockets(500);
    const answer = await openSocket(bot.port, message());
    await answered(answer);
    expect(answer.statuses()).to.deep.equal([200]);
    expect(sockets.every((socket) => socket.isOpen())).to.equal(true);
    for (const socket of [...sockets, answer]) socket.close();
  });

  it('answers again after 1,500 connections, more than it accepts', async () => {
    const sockets = await openSockets(1_500);
    await pause(200);
    expect(sockets.filter((socket) => socket.isOpen())).to.have.lengthOf.at.most(1_000);
    for (const socket of sockets) socket.close();
    await pause(200);
  });

  it('refuses 200 gzip bombs with 415 and grows by no more than 50 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const before = bot.rssMegabytes();
    for (let round = 0; round < 20; round++) {
      const responses = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const socket = await openSocket(
            bot.port,
            head('POST /api/messages', JSON_HEAD, 'Content-Encoding: gzip', `Content-Length: ${bomb.length}`),
          );
          socket.write(bomb);
          await socket.closed;
          return socket.statuses();
        }),
      );
      for (const statuses of responses) expect(statuses).to.deep.equal([415]);
    }
    const growth = bot.rssMegabytes() - before;
    process.stdout.write(`      RSS: ${growth.toFixed(0)} MB more\n`);
    expect(growth).to.be.at.most(50);
  });

  const odd: [string, string, number][] = [
    ['a target that is no URL', 'GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a target with an impossible port', 'GET http://x:99999999/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a Host header that is no URL', 'GET /healthz HTTP/1.1\r\nHost: [\r\n\r\n', 400],
    ['a Host header with a blank', 'GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['a Host header with an impossible port', 'POST /api/messages HTTP/1.1\r\nHost: x:99999999\r\n\r\n', 400],
    ['an empty Host header', 'GET /healthz HTTP/1.1\r\nHost:\r\n\r\n', 200],
    ['no Host header', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['HTTP/1.0', 'GET /healthz HTTP/1.0\r\n\r\n', 200],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
    ['a made-up method', head('BREW /healthz'), 400],
    ['TRACE', head('TRACE /healthz'), 405],
    ['OPTIONS *', head('OPTIONS *'), 200],
    ['a bare percent sign', head('GET /%'), 404],
    ['a broken escape', head('POST /api/messages?%%%'), 415],
    ['two slashes', head('GET //'), 404],
    ['a path that climbs', head('GET /../../etc/passwd'), 404],
    ['a path of 20,000 characters', head(`GET /${'a'.repeat(20_000)}`), 431],
    ['3,000 headers', head('GET /healthz', ...Array.from({ length: 3_000 }, (_, i) => `X-${i}: x`)), 431],
    ['two lengths', head('POST /api/messages', JSON_HEAD, 'Content-Length: 5', 'Content-Length: 6'), 400],
    ['a negative length', head('POST /api/messages', JSON_HEAD, 'Content-Length: -1'), 400],
    [
      'a length and chunks',
      head('POST /api/messages', JSON_HEAD, 'Content-Length: 5', 'Transfer-Encoding: chunked'),
      400,
    ],
    ['chunks of no size', `${head('POST /api/messages', JSON_HEAD, 'Transfer-Encoding: chunked')}zz\r\n`, 400],
    ['a wish for a WebSocket', head('GET /healthz', 'Connection: Upgrade', 'Upgrade: websocket'), 200],
    ['a wish for HTTP/2', head('GET /nothing', 'Connection: Upgrade', 'Upgrade: h2c'), 404],
    ['an expectation that nobody meets', head('POST /api/messages', JSON_HEAD, 'Expect: nonsense'), 417],
    ['an Accept header of junk', head('GET /nothing', 'Accept: ;;;'), 404],
    ['a version of an API', head('GET /healthz', 'Accept-Version: bad'), 200],
  ];
  for (const [name, request, status] of odd) {
    it(`answers ${name} with ${status}`, async () => {
      const socket = await openSocket(bot.port, request);
      await answered(socket);
      expect(socket.statuses()).to.deep.equal([status]);
      socket.close();
    });
  }

  it('opens no tunnel', async () => {
    const socket = await openSocket(bot.port, head('CONNECT evil.example:443'));
    await socket.closed;
    expect(socket.received()).to.equal('');
  });

  const message = () => postRequest(JSON.stringify(messageActivity({ serviceUrl: connector.url })));

  const postJson = (path: string, body: object) =>
    fetch(bot.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const openSockets = (count: number, text = '') =>
    Promise.all(Array.from({ length: count }, () => openSocket(bot.port, text)));
});

async function dribble(socket: RawSocket): Promise<void> {
  while (socket.isOpen()) {
    socket.write(' ');
    await pause(200);
  }
}

async function answered(socket: RawSocket): Promise<void> {
  await eventually(() => socket.statuses().length > 0 || !socket.isOpen());
}
