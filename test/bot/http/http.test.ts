import { createConnection } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { executeActivity, messageActivity } from '../../support/activities.ts';
import { type RunningBot, startBot } from '../../support/running-bot.ts';

describe('The HTTP server in local mode', () => {
  let bot: RunningBot;

  before(async () => {
    bot = await startBot();
  });

  after(() => bot.stop());

  afterEach('still answers', async () => {
    const before = bot.connector.sent.length;
    const { status } = await bot.send(messageActivity());
    expect(status).to.equal(200);
    expect(bot.connector.sent).to.have.length(before + 1);
  });

  it('reports that the process is up and that the store answers', async () => {
    expect(await (await fetch(`${bot.url}/healthz`)).json()).to.deep.equal({ status: 'up' });
    expect(await (await fetch(`${bot.url}/readyz`)).json()).to.deep.equal({ status: 'ready' });
  });

  it('counts turns and outcomes for Prometheus, without names', async () => {
    await bot.send(messageActivity({ text: 'How do I link my MCID?' }));
    const metrics = await (await fetch(`${bot.url}/metrics`)).text();
    expect(metrics).to.match(/compass_turn_seconds_count\{status="200"\} \d+/);
    expect(metrics).to.match(/compass_faq_outcomes_total\{outcome="answer",language="en"\} 1/);
    expect(metrics).not.to.include('anna');
  });

  const whole = messageActivity();
  const without = (field: string) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
  const json = { 'content-type': 'application/json' };
  const gzip = { ...json, 'content-encoding': 'gzip' };

  const refused: [string, number, string | Uint8Array<ArrayBuffer>, Record<string, string>][] = [
    ['four junk bytes of gzip', 415, new Uint8Array([1, 2, 3, 4]), gzip],
    ['a gzip bomb', 415, gzipSync(Buffer.alloc(5_000_000)), gzip],
    ['truncated gzip', 415, gzipSync('{"type":"message"}').subarray(0, 12), gzip],
    ['brotli', 415, 'x', { ...json, 'content-encoding': 'br' }],
    ['a form', 415, 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['XML', 415, '<type>message</type>', { 'content-type': 'application/xml' }],
    ['text', 415, '{}', { 'content-type': 'text/plain' }],
    ['multipart', 415, '--x', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a media type that only begins like JSON', 415, '{}', { 'content-type': 'application/jsonp' }],
    ['no body', 400, '', json],
    ['half an object', 400, '{"type":"mess', json],
    ['a body that is not UTF-8', 400, new Uint8Array([0x22, 0xff, 0xfe, 0x22]), json],
    ['300 KB', 413, JSON.stringify({ text: 'a'.repeat(300_000) }), json],
    ['65 levels', 400, `${'['.repeat(65)}${']'.repeat(65)}`, json],
    ['250,000 open brackets', 400, '['.repeat(250_000), json],
    ['{}', 400, '{}', json],
    ['an array', 400, '[]', json],
    ['an array of activities', 400, JSON.stringify([whole]), json],
    ['null', 400, 'null', json],
    ['a string', 400, '"message"', json],
    ['a number', 400, '7', json],
    ['a type that is a number', 400, JSON.stringify({ ...whole, type: 1 }), json],
    ['an empty type', 400, JSON.stringify({ ...whole, type: '' }), json],
    ['no type', 400, JSON.stringify(without('type')), json],
    ['no sender', 400, JSON.stringify(without('from')), json],
    ['a sender without id', 400, JSON.stringify({ ...whole, from: {} }), json],
    ['no conversation', 400, JSON.stringify(without('conversation')), json],
    ['a conversation that is text', 400, JSON.stringify({ ...whole, conversation: 'x' }), json],
    ['a conversation that climbs a path', 400, JSON.stringify({ ...whole, conversation: { id: '..' } }), json],
    ['no service URL', 400, JSON.stringify(without('serviceUrl')), json],
    ['no channel', 400, JSON.stringify(without('channelId')), json],
    ['text that is an object', 400, JSON.stringify({ ...whole, text: {} }), json],
    ['members that are not a list', 400, JSON.stringify({ ...whole, membersAdded: 'x' }), json],
    ['entities that are text', 400, JSON.stringify({ ...whole, entities: ['x'] }), json],
    ['a foreign service URL', 403, JSON.stringify({ ...whole, serviceUrl: 'https://evil.example/' }), json],
    [
      'a service URL that hides its host',
      403,
      JSON.stringify({ ...whole, serviceUrl: 'http://localhost@evil.example/' }),
      json,
    ],
    ['two different tenants', 403, JSON.stringify({ ...whole, channelData: { tenant: { id: 'other' } } }), json],
  ];
  for (const [name, status, body, headers] of refused) {
    it(`refuses ${name} with ${status} and a reason`, async () => {
      const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });
      expect(response.status).to.equal(status);
      expect(((await response.json()) as { error: unknown }).error).to.be.a('string').that.is.not.empty;
    });
  }

  const strange: [string, object][] = [
    ['an empty text', { text: '' }],
    ['no text at all', { text: undefined }],
    ['a null text', { text: null }],
    ['blanks', { text: ' \n\t ' }],
    ['20,000 characters', { text: 'competency '.repeat(1_900) }],
    ['only emoji', { text: '🎉🎉🎉' }],
    ['markup', { text: '<script>alert(1)</script><b>renew</b>' }],
    ['a lone surrogate', { text: 'renew \ud800' }],
    ['control characters', { text: 'renew\u0000\u0007' }],
    ['a button that no card has', { text: undefined, value: { verb: 'store.erase' } }],
    ['a button whose data is a list', { text: undefined, value: [1, 2] }],
  ];
  for (const [name, overrides] of strange) {
    it(`answers ${name} with one reply that does not repeat it`, async () => {
      const before = bot.connector.sent.length;
      const activity = messageActivity(overrides as never);
      expect((await bot.send(activity)).status).to.equal(200);
      expect(bot.connector.sent).to.have.length(before + 1);
      expect(JSON.stringify(bot.connector.sent.at(-1))).not.to.match(/script|competency competency|🎉/);
    });
  }

  it('is not polluted by __proto__', async () => {
    const body = JSON.stringify(messageActivity()).replace('{', '{"__proto__":{"polluted":true},');
    expect((await bot.post(body)).status).to.equal(200);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  const quiet: [string, object][] = [
    ['an unknown activity type', { type: 'holographicGesture' }],
    ['a typing indicator', { type: 'typing' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an event', { type: 'event', name: 'x' }],
    ['an end of conversation', { type: 'endOfConversation' }],
  ];
  for (const [name, overrides] of quiet) {
    it(`accepts ${name} with 200 and sends nothing`, async () => {
      const before = bot.connector.sent.length;
      expect((await bot.send(messageActivity(overrides))).status).to.equal(200);
      expect(bot.connector.sent).to.have.length(before);
    });
  }

  it('refuses an unknown invoke with 400', async () => {
    const response = await bot.send(messageActivity({ type: 'invoke', name: 'task/fetch', value: {} }));
    expect(response.status).to.equal(400);
  });

  for (const verb of ['store.erase', '', '__proto__', 'constructor']) {
    it(`refuses the card verb "${verb}" with a 4xx in the invoke body`, async () => {
      const response = await bot.send(executeActivity(verb));
      expect(response.status).to.equal(200);
      expect(await response.json()).to.include({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    });
  }

  it('answers a message once, however often it is delivered', async () => {
    const before = bot.connector.sent.length;
    const activity = messageActivity();
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await bot.send(activity)).status));
    expect(statuses).to.deep.equal([200, 200, 200, 200, 200]);
    expect(bot.connector.sent).to.have.length(before + 1);
  });

  it('replies to the message that asked', async () => {
    const activity = messageActivity();
    await bot.send(activity);
    expect(bot.connector.sent.at(-1)?.replyToId).to.equal(activity.id);
  });

  it('answers 200 even if the connector refuses the reply', async () => {
    bot.connector.failNext({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    expect((await bot.send(messageActivity())).status).to.equal(200);
  });

  it('answers 413 to a body that is too large, then closes the connection', async () => {
    const [head] = await rawRequest(
      bot.url,
      `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{`,
    );
    expect(head).to.equal('HTTP/1.1 413 Payload Too Large');
  });

  it('serves this machine only, whatever host name a web page uses', async () => {
    const [head] = await rawRequest(
      bot.url,
      'POST /api/messages HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    );
    expect(head).to.equal('HTTP/1.1 403 Forbidden');
  });

  it('answers 405 for other methods and 404 for other paths', async () => {
    expect((await fetch(`${bot.url}/api/messages`)).status).to.equal(405);
    expect((await fetch(`${bot.url}/nothing`)).status).to.equal(404);
  });
});

describe('The HTTP server of a registered bot', () => {
  let bot: RunningBot;

  before(async () => {
    bot = await startBot({ env: { MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret', ALLOWED_TENANTS: 'tenant' } });
  });

  after(() => bot.stop());

  const headers: [string, Record<string, string>][] = [
    ['no token', {}],
    ['an empty header', { authorization: '' }],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['garbage', { authorization: 'Bearer x.y.z' }],
    ['a token without a signature', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }],
  ];
  for (const [name, header] of headers) {
    it(`answers ${name} with 401 and runs no turn`, async () => {
      const response = await bot.post(messageActivity(), header);
      expect(response.status).to.equal(401);
      expect(bot.connector.calls).to.be.empty;
    });
  }
});

function rawRequest(url: string, request: string): Promise<string[]> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = createConnection(Number(port), hostname, () => socket.write(request));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer.split('\r\n')));
    socket.on('error', reject);
  });
}
