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
    // A small heap, so that what is kept for good shows, and what is only not yet collected does not.
    bot = await startBotProcess({ env: { NODE_OPTIONS: '--max-old-space-size=256' } });
  });

  after(async () => {
    await bot.stop();
    await connector.close();
  });

  const target = () => ({ botUrl: bot.url, connector });

  it(`takes 100,000 (seed ${SEED}): no 5xx, one reply a message, no growth without bound`, async () => {
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
  it(`takes 5,000 more with a fresh seed, ${fresh}`, async () => {
    const outcome = await barrage({ ...target(), count: 5_000, seed: fresh });
    report(outcome);
    expectWell(outcome);
  });

  it('still answers a question with one reply', async () => {
    const { id = '', conversation } = messageActivity();
    const response = await bot.send(messageActivity({ id, text: 'How do I link my MCID?' }), connector.url);
    expect(response.status).to.equal(200);
    expect(connector.posts.get(`/${encodeURIComponent(conversation.id)}/activities/${id}`)).to.equal(1);
  });

  it('has written no error, and ends with 0', async () => {
    expect(await bot.stop()).to.equal('');
    expect(await bot.ended).to.deep.equal({ code: 0, signal: null });
  });

  /** A barrage that were mostly refused would test little but the door. */
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
