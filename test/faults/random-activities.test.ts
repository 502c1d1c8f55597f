import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import { messageActivity } from '../support/activities.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { barrage, type Outcome } from '../support/faults/barrage.ts';
import { startTallyConnector, type TallyConnector } from '../support/faults/tally-connector.ts';

const SEED = 20_261_121;
const HALF = 50_000;
const GROWTH = 1.5;

describe('the bot under random activities', () => {
  let bot: BotProcess;
  let connector: TallyConnector;

  before(async () => {
    connector = await startTallyConnector();
    // In a small heap, a leak shows, while garbage that is not collected yet does not.
    bot = await startBotProcess({ env: { NODE_OPTIONS: '--max-old-space-size=256' } });
  });

  after(async () => {
    await bot.stop();
    await connector.close();
  });

  const target = () => ({ botUrl: bot.url, connector });

  it(`gives one reply to each message, no 5xx, and no leak in 100,000 activities (seed ${SEED})`, async () => {
    const first = await barrage({ ...target(), count: HALF, seed: SEED });
    const middle = bot.rssMegabytes();
    const second = await barrage({ ...target(), count: HALF, seed: SEED + HALF });
    const end = bot.rssMegabytes();
    report(first, second);
    process.stdout.write(`      RSS: ${middle.toFixed(0)} MB after the first half, ${end.toFixed(0)} MB at the end\n`);
    expectWell(first, second);
    expect(end).to.be.below(middle * GROWTH);
  });

  const fresh = randomInt(2 ** 31);
  it(`does so for 5,000 more activities with a fresh seed, ${fresh}`, async () => {
    const outcome = await barrage({ ...target(), count: 5_000, seed: fresh });
    report(outcome);
    expectWell(outcome);
  });

  it('still answers a question once', async () => {
    const { id = '', conversation } = messageActivity();
    const response = await bot.send(messageActivity({ id, text: 'How do I link my MCID?' }), connector.url);
    expect(response.status).to.equal(200);
    expect(connector.posts.get(`/${encodeURIComponent(conversation.id)}/activities/${id}`)).to.equal(1);
  });

  it('logs no error and exits with 0', async () => {
    expect(await bot.stop()).to.equal('');
    expect(await bot.ended).to.deep.equal({ code: 0, signal: null });
  });

  /** At least half of the activities must be accepted: a barrage of refusals would test little. */
  function expectWell(...outcomes: readonly Outcome[]): void {
    for (const { statuses, problems } of outcomes) {
      const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
      expect(problems).to.deep.equal([]);
      expect(statuses.get(200)).to.be.above(total / 2);
    }
    expect(bot.isAlive()).to.equal(true);
  }
});

function report(...outcomes: readonly Outcome[]): void {
  const lines = outcomes.map(({ statuses }) => JSON.stringify(Object.fromEntries(statuses)));
  process.stdout.write(`      Statuses: ${lines.join(', ')}\n`);
}
