import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { type FaultProxy, proxyTo } from '../support/fault-proxy.ts';
import { answersTo, questionIn } from '../support/faults/questions.ts';
import { type OwnDatabase, ownPostgres, REDIS_URL } from '../support/own-database.ts';
import { startRedisServer } from '../support/redis-server.ts';

const RECOVERY_MS = 10_000;

/** Services that the bot is set to use but cannot reach at its start. */
const AWAY = {
  'a store in Redis': [startRedisServer, (url: string) => ({ STORE_URL: url })],
  'a store in PostgreSQL': [
    () => ownPostgres(`away_${randomUUID().replaceAll('-', '_')}`),
    (url: string) => ({ STORE_URL: url }),
  ],
  'a queue in Redis': [startRedisServer, (url: string) => ({ STORE_URL: REDIS_URL, QUEUE_URL: url })],
} as const satisfies Record<string, readonly [() => Promise<OwnDatabase>, (url: string) => Record<string, string>]>;

describe('the bot at a start without', () => {
  let database: OwnDatabase;
  let proxy: FaultProxy;
  let bot: BotProcess;
  let connector: FakeConnector;

  afterEach(async () => {
    proxy.close();
    await connector.close();
    await database.clean();
  });

  for (const [what, [open, env]] of Object.entries(AWAY)) {
    it(`${what} is up but not ready, answers questions, and becomes ready with it`, async () => {
      database = await open();
      proxy = await proxyTo(database.url);
      connector = await startFakeConnector();
      proxy.unplug();
      bot = await startBotProcess({ env: { LOG_LEVEL: 'error', ...env(proxy.url) } });
      expect(await Promise.all([status('healthz'), status('readyz')])).to.deep.equal([200, 503]);
      await answers();
      proxy.mend();
      await eventually(async () => expect(await status('readyz')).to.equal(200), { within: RECOVERY_MS, every: 50 });
      await answers();
      expect(await bot.stop()).to.match(
        /The store \w+:\/\/… cannot be opened: .* Trying again|The queue does not answer. Trying again/,
      );
    }).timeout(60_000);
  }

  const status = async (path: string) => (await fetch(`${bot.url}/${path}`)).status;

  async function answers(): Promise<void> {
    const question = questionIn(randomUUID());
    expect((await bot.send(question, connector.url)).status).to.equal(200);
    expect(answersTo(question, connector)).to.equal(1);
  }
});
