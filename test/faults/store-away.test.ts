import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { type FaultProxy, proxyTo } from '../support/fault-proxy.ts';
import { answersTo, questionIn } from '../support/faults/questions.ts';
import { type OwnDatabase, ownPostgres, ownRedis } from '../support/own-database.ts';
import { type RunningBot, startBot } from '../support/running-bot.ts';

/** Teams stops waiting for a bot after 10 to 15 seconds. */
const ANSWER_MS = 8_000;
const READY_MS = 2_500;
const RECOVERY_MS = 5_000;
const TENANT = `faults_${randomUUID().replaceAll('-', '_')}`;

describe('the bot while its store is away', () => {
  describe('in Redis', () => awayCases(ownRedis));
  describe('in PostgreSQL', () => awayCases(ownPostgres));
});

function awayCases(ownDatabase: (name: string) => Promise<OwnDatabase>): void {
  let database: OwnDatabase;
  let proxy: FaultProxy;
  let bot: RunningBot;

  before(async () => {
    database = await ownDatabase(TENANT);
    proxy = await proxyTo(database.url);
    bot = await startBot({ env: { STORE_URL: proxy.url } });
    await isWell();
  });

  after(async () => {
    proxy.mend();
    await bot.stop();
    proxy.close();
    await database.clean();
  });

  afterEach('recovers when the store is back', async () => {
    proxy.mend();
    await eventually(async () => expect(await status('readyz')).to.equal(200), { within: RECOVERY_MS, every: 50 });
    await isWell();
  });

  it('is up but not ready, and answers questions at once', async () => {
    proxy.unplug();
    await pause(100);
    const start = Date.now();
    expect(await status('healthz')).to.equal(200);
    expect(await status('readyz')).to.equal(503);
    await answers(50);
    expect(Date.now() - start).to.be.below(READY_MS);
  });

  it('reports a failure when a request needs the store', async () => {
    proxy.unplug();
    await pause(100);
    const request = questionIn(TENANT, 'switch to swedish');
    expect((await bot.send(request)).status).to.equal(200);
    const replies = bot.connector.sent.filter(({ replyToId }) => replyToId === request.id);
    expect(replies).to.have.length(1);
    expect(replies[0]?.summary).to.match(/gick fel|went wrong/);
  });

  it(`is up but not ready when the server hangs, and answers within ${ANSWER_MS / 1_000} s`, async () => {
    proxy.freeze();
    const start = Date.now();
    await Promise.all([
      status('healthz').then((healthz) => expect([healthz, Date.now() - start < 1_000]).to.deep.equal([200, true])),
      status('readyz').then((readyz) => expect([readyz, Date.now() - start < READY_MS]).to.deep.equal([503, true])),
      answers(50),
    ]);
    expect(Date.now() - start).to.be.below(ANSWER_MS);
  });

  it('answers while its connection breaks again and again', async () => {
    for (let round = 0; round < 20; round++) {
      proxy.cut();
      await answers(1);
    }
  });

  const status = async (path: string) => (await fetch(`${bot.url}/${path}`)).status;

  /** Asks many questions at once; expects one answer to each. */
  async function answers(count: number): Promise<void> {
    const questions = Array.from({ length: count }, () => questionIn(TENANT));
    const responses = await Promise.all(questions.map((question) => bot.send(question)));
    expect(new Set(responses.map((response) => response.status))).to.deep.equal(new Set([200]));
    for (const question of questions) expect(answersTo(question, bot.connector)).to.equal(1);
  }

  /** Expects the bot to be ready, and to recognise repeated deliveries of a message. */
  async function isWell(): Promise<void> {
    expect(await status('readyz')).to.equal(200);
    const question = questionIn(TENANT);
    for (let delivery = 0; delivery < 3; delivery++) expect((await bot.send(question)).status).to.equal(200);
    expect(answersTo(question, bot.connector)).to.equal(1);
  }
}
