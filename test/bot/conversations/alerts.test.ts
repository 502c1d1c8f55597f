import { expect } from 'chai';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { factsOf, textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

/** Silver in Messaging asks for two people with both skills; its anniversary is on 1 July. */
const FACTS: CompanyFacts = {
  memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01', renewedOn: '2020-07-02' }],
};
const ANNA = ['70-345', '70-347'].map((skill) => skillOf('Anna Berg', skill));
const BO = ['70-345', '70-347'].map((skill) => skillOf('Bo Ek', skill, { expiresOn: '2021-06-20' }));

describe('alerts', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([...ANNA, ...BO], { facts: FACTS });
    await bot.say('colleague', 'hello');
    await bot.say('admin', 'hello');
  });

  afterEach(() => bot.stop());

  /** Sends what is due; resolves with the answer to the click and the card that arrives. */
  async function sent() {
    const before = bot.connector.sent.length;
    const answer = await bot.execute('admin', { verb: 'alerts.send' });
    await eventually(() => bot.connector.sent.length > before);
    const message = bot.connector.sent.at(-1);
    return { answer: answer.value, card: message?.attachments?.[0]?.content, to: message?.conversation?.id };
  }

  it('are previewed for an admin with their recipients, in either language, and not sent', async () => {
    const card = await bot.say('admin', 'alerts');
    expect(element(card, 'message')?.text).to.match(/^3 alerts to 1 person\. Nothing has been sent/);
    expect(textOf(card)).to.match(/Competencies at risk/);
    expect(factsOf(card)).to.include({ 3: 'admin' });
    expect(textOf(await bot.say('admin', 'aviseringar'))).to.match(/3 aviseringar till 1 person/);
  });

  it('name nobody in a channel, and are hidden from people without the role', async () => {
    const channel = await bot.say('admin', 'alerts', together('channel'));
    expect(textOf(channel)).to.match(/3 alerts/);
    expect(wholeOf(channel)).not.to.match(/"value":"admin"/);
    for (const line of ['alerts', 'alerts send', 'alerts report', 'aviseringar rapport']) {
      expect(wholeOf(await bot.say('colleague', line)), line).not.to.match(
        /Anna Berg|Bo Ek|Nothing new|On its way|Arrived|Framme/,
      );
    }
    expect(await bot.execute('colleague', { verb: 'alerts.send' })).to.include({ statusCode: 403 });
  });

  it('are sent as one digest, once, and the report says that it arrived and was answered', async () => {
    const { answer, card, to } = await sent();
    expect(textOf(answer)).to.match(/On its way/);
    expect(to).to.equal('a:admin');
    expect(textOf(card))
      .to.match(/3 things to know/)
      .and.match(/Messaging · Silver is at risk/)
      .and.match(/70-345 of Bo Ek counts for 41 more days/);
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    expect(textOf(await bot.say('admin', 'alerts report'))).to.match(/\*\*Arrived: 1\*\* · admin \(12:00 UTC\)/);

    const answered = await bot.execute('admin', executed(card, 0));
    expect(element(answered.value, 'answer')?.text).to.match(/Noted/);
    expect(await bot.execute('admin', executed(card, 0))).to.deep.equal(answered);
    expect(textOf(await bot.say('admin', 'aviseringar rapport'))).to.match(/besvarat med ”Uppfattat”/);
  });

  it('are sent once when three clicks come at the same time', async () => {
    const before = bot.connector.sent.length;
    await Promise.all([1, 2, 3].map(() => bot.execute('admin', { verb: 'alerts.send' })));
    await eventually(() => bot.connector.sent.length > before);
    expect(textOf(await bot.say('admin', 'alerts report'))).to.match(/10 May 2021, 12:00 UTC: 1 message with alerts$/m);
    expect(bot.connector.sent.length).to.equal(before + 2);
  });

  it('count as acted on when their recipient opens them, not when somebody else does', async () => {
    const { card } = await sent();
    const show = card.actions.find(({ data }: { data?: { ability?: string } }) => data?.ability === 'risk').data;
    await bot.submit('colleague', show);
    expect(textOf(await bot.say('admin', 'alerts report'))).to.match(/\*\*Arrived: 1\*\*/);
    await bot.submit('admin', show);
    expect(textOf(await bot.say('admin', 'alerts report'))).to.match(/acted on: 1\*\* · admin/);
  });

  it('wait for room in a conversation that has just had replies', async () => {
    const started = performance.now();
    for (let reply = 0; reply < 8; reply++) await bot.say('admin', 'hello');
    await sent();
    expect(performance.now() - started, 'Teams takes 8 messages in 2 s').to.be.above(1_900);
  });

  it('are in Swedish for those who have chosen it', async () => {
    await bot.say('admin', 'svenska');
    const { card } = await sent();
    expect(textOf(card)).to.match(/3 saker att känna till.*Messaging · Silver ligger i riskzonen/s);
  });

  it('are answered by their recipient alone, and only where the bot has sent one', async () => {
    const { card } = await sent();
    expect(await bot.execute('colleague', executed(card, 0))).to.include({ statusCode: 403 });
    expect(await bot.execute('colleague', executed(card, 1))).to.include({ statusCode: 403 });
    for (const notice of [undefined, 'forged', 7, { id: 'x' }]) {
      const data = { verb: 'alert.acknowledge', notice };
      expect(await bot.execute('admin', data)).to.include({ statusCode: 400 });
    }
    expect(wholeOf(await bot.say('admin', 'alerts report'))).not.to.match(/Got it/);
  });

  it('can be muted by kind, for good, and snoozed', async () => {
    await bot.know(ANNA, { facts: FACTS });
    const { card } = await sent();
    const muted = await bot.execute('admin', executed(card, 2));
    expect(element(muted.value, 'answer')?.text).to.match(/Muted: Competencies at risk/);
    bot.setNow('2021-06-02T12:00Z');
    expect(wholeOf(await bot.say('admin', 'alerts'))).not.to.match(/Competencies at risk/);
    const snoozed = await bot.execute('admin', executed(card, 1));
    expect(element(snoozed.value, 'answer')?.text).to.match(/until 9 June 2021/);
  });

  it('tell people of their own skills, which are found by their addresses in Teams', async () => {
    const own = skillOf('colleague', '70-345', { expiresOn: '2021-06-01' });
    await bot.know([own], { facts: { memberships: [] } });
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/People's own skills that end/);
    const { card, to } = await sent();
    expect(to).to.equal('a:colleague');
    expect(textOf(card)).to.match(/Your 70-345 counts for 22 more days/);
  });

  it('are none when nothing is due, and the preview and the report say so', async () => {
    await bot.know([], { facts: { memberships: [] } });
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    expect(textOf(await bot.say('admin', 'alerts send'))).to.match(/Nothing new/);
    expect(textOf(await bot.say('admin', 'alerts report'))).to.match(/have not sent any/);
  });
});

/** Returns the data of a card's button by its index. */
function executed(card: { readonly actions: readonly { readonly data: { readonly verb: string } }[] }, index: number) {
  return card.actions[index]?.data ?? { verb: '' };
}
