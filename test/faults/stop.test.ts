import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { messageActivity } from '../support/activities.ts';
import { type BotProcess, type Ending, startBotProcess } from '../support/bot-process.ts';
import { eventually } from '../support/eventually.ts';
import { head, openSocket } from '../support/faults/raw-socket.ts';
import { startTallyConnector, type TallyConnector } from '../support/faults/tally-connector.ts';

const LIMIT_MS = 10_000;
const WELL = { code: 0, signal: null };

describe('the bot on a stop signal', () => {
  let bot: BotProcess;
  let connector: TallyConnector;

  beforeEach(async () => {
    connector = await startTallyConnector();
    bot = await startBotProcess();
  });

  afterEach(async () => {
    connector.release();
    bot.signal('SIGKILL');
    expect(await bot.stop()).to.equal('');
    await connector.close();
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`exits with 0 within a second of ${signal} when it is idle`, async () => {
      bot.signal(signal);
      expect(await endingWithin(1_000)).to.deep.equal(WELL);
    });
  }

  it('finishes the turn in flight and refuses new connections', async () => {
    const { response } = await turnInFlight();
    bot.signal('SIGTERM');
    await refusesConnections();
    await pause(1_000);
    connector.release();
    expect((await response).status).to.equal(200);
    expect(connector.total()).to.equal(1);
    expect(await endingWithin(LIMIT_MS)).to.deep.equal(WELL);
  });

  it('finishes the turn in flight when the signal comes twice', async () => {
    const { response } = await turnInFlight();
    bot.signal('SIGTERM');
    await refusesConnections();
    bot.signal('SIGTERM');
    await pause(500);
    connector.release();
    expect((await response).status).to.equal(200);
    expect(await endingWithin(LIMIT_MS)).to.deep.equal(WELL);
  });

  it('finishes fifty turns in flight', async () => {
    connector.hold();
    const turns = Array.from({ length: 50 }, () => bot.send(messageActivity(), connector.url));
    while (connector.total() < turns.length) await connector.nextCall();
    bot.signal('SIGTERM');
    await refusesConnections();
    connector.release();
    for (const turn of turns) expect((await turn).status).to.equal(200);
    expect(connector.total()).to.equal(50);
    expect(await endingWithin(LIMIT_MS)).to.deep.equal(WELL);
  });

  /** Sends a message; resolves when the connector has the reply, which it does not answer. */
  async function turnInFlight(): Promise<{ response: Promise<Response> }> {
    connector.hold();
    const called = connector.nextCall();
    const response = bot.send(messageActivity(), connector.url);
    await called;
    return { response };
  }

  async function refusesConnections(): Promise<void> {
    const isRefused = () =>
      openSocket(bot.port).then(
        (socket) => {
          socket.close();
          return false;
        },
        ({ code }: NodeJS.ErrnoException) => code === 'ECONNREFUSED',
      );
    await eventually(isRefused, { within: 1_000, every: 20 });
  }

  const endingWithin = (ms: number) => endingOf(bot, ms);
});

describe('the bot on a stop signal, with an open connection', () => {
  const open: readonly [string, string][] = [
    ['that says nothing', ''],
    ['with half the headers of a request', 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\n'],
    ['with half a body', `${head('POST /api/messages', 'Content-Type: application/json', 'Content-Length: 99')}{"type`],
    ['that is kept alive', head('GET /healthz')],
    ['with half a request after a whole one', `${head('GET /healthz')}GET /hea`],
    ['with a body that nobody reads', `${head('POST /nowhere', 'Content-Length: 99')}{`],
    ['that would be a WebSocket', head('GET /healthz', 'Connection: Upgrade', 'Upgrade: websocket')],
  ];
  let endings: ReadonlyMap<string, Ending | string>;

  // All at the same time, because each may take long.
  before(async () => {
    endings = new Map(await Promise.all(open.map(async ([name, text]) => [name, await endingWith(text)] as const)));
  });

  for (const [name] of open) {
    it(`${name}, exits with 0 within 10 s`, () => {
      expect(endings.get(name)).to.deep.equal(WELL);
    });
  }

  async function endingWith(text: string): Promise<Ending | string> {
    const bot = await startBotProcess();
    const socket = await openSocket(bot.port, text);
    await pause(200);
    bot.signal('SIGTERM');
    const ending = await endingOf(bot, LIMIT_MS);
    socket.close();
    bot.signal('SIGKILL');
    await bot.stop();
    return ending;
  }
});

const endingOf = (bot: BotProcess, ms: number): Promise<Ending | string> =>
  Promise.race([bot.ended, pause(ms, `still runs after ${ms} ms`)]);
