import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { writeCompany } from '../support/company.ts';
import { eventually } from '../support/eventually.ts';
import { questionIn } from '../support/faults/questions.ts';
import { startTallyConnector, type TallyConnector } from '../support/faults/tally-connector.ts';
import { type RedisServer, startRedisServer } from '../support/redis-server.ts';
import { skillOf } from '../support/skill-of.ts';

const TENANT = randomUUID();
const QUESTIONS = 200;

describe('two bots that share a store and a queue', () => {
  let server: RedisServer;
  let connector: TallyConnector;
  let bots: BotProcess[];

  before(async () => {
    server = await startRedisServer();
    connector = await startTallyConnector();
    // The report is years old, so that an alert is due on any day.
    await writeCompany(server.url, TENANT, { records: [skillOf('Anna Berg', '70-345')], importedOn: '2021-05-01' });
    const env = {
      STORE_URL: server.url,
      QUEUE_URL: server.url,
      BOOTSTRAP_ADMINS: `${TENANT}:aad-anna`,
      ALERTS_AT: new Date(Date.now() + 60_000).toISOString().slice(11, 16),
    };
    bots = await Promise.all([startBotProcess({ env }), startBotProcess({ env })]);
  });

  after(async () => {
    for (const bot of bots) expect(await bot.stop()).to.equal('');
    await connector.close();
    await server.clean();
  });

  /** Delivers an activity several times at once, to both bots. */
  const storm = (activity: Activity, copies: number) =>
    Promise.all(
      Array.from({ length: copies }, async (_, copy) => {
        const answer = await bots[copy % bots.length]?.send(activity, connector.url);
        expect(answer?.status).to.equal(200);
      }),
    );

  it(`answer ${QUESTIONS} messages once each, although both get them two to five times`, async () => {
    const questions = Array.from({ length: QUESTIONS }, () => questionIn(TENANT));
    for (let first = 0; first < QUESTIONS; first += 20) {
      await Promise.all(
        questions.slice(first, first + 20).map((question, index) => storm(question, 2 + ((first + index) % 4))),
      );
    }
    const replies = questions.map(({ id, conversation }) =>
      connector.posts.get(`/${encodeURIComponent(conversation.id)}/activities/${id}`),
    );
    expect(replies).to.deep.equal(questions.map(() => 1));
  }).timeout(120_000);

  it('send the alerts of a day once', async () => {
    // Messages that are no replies are posted to the conversation itself.
    const unasked = () => [...connector.posts].reduce((sum, [path, count]) => sum + (isUnasked(path) ? count : 0), 0);
    await eventually(() => unasked() > 0, { within: 100_000, every: 200 });
    // Time for the other bot to send the same.
    await pause(3_000);
    expect(unasked()).to.equal(1);
  }).timeout(120_000);
});

const isUnasked = (path: string) => path.endsWith('/activities');
