import { expect } from 'chai';
import { within } from '../../../bot/async/within.ts';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

/** Silver in Messaging asks for two people with both skills; its anniversary is on 1 July. */
const FACTS: CompanyFacts = {
  memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01' }],
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

  /** Sends what is due, and gives the card that arrives. */
  async function sent() {
    const before = bot.connector.sent.length;
    const answer = await bot.execute('admin', { verb: 'alerts.send' });
    await until(() => bot.connector.sent.length > before);
    const message = bot.connector.sent.at(-1);
    return { answer: answer.value, card: message?.attachments?.[0]?.content, to: message?.conversation?.id };
  }

  it('shows an admin what it would tell and whom, in either language, and sends nothing', async () => {
    const card = await bot.say('admin', 'alerts');
    expect(element(card, 'message')?.text).to.match(/^3 alerts to 1 person\. Nothing has been sent/);
    expect(JSON.stringify(card))
      .to.match(/Competencies at risk/)
      .and.match(/"title":"3","value":"admin"/);
    expect(JSON.stringify(await bot.say('admin', 'aviseringar'))).to.match(/3 aviseringar till 1 person/);
  });

  it('names nobody in a channel, and tells nobody without the role', async () => {
    const channel = JSON.stringify(await bot.say('admin', 'alerts', together('channel')));
    expect(channel)
      .to.match(/3 alerts/)
      .and.not.match(/"value":"admin"/);
    for (const line of ['alerts', 'alerts send', 'alerts report', 'aviseringar rapport']) {
      expect(JSON.stringify(await bot.say('colleague', line)), line).not.to.match(
        /Anna Berg|Bo Ek|Nothing new|On its way|Arrived|Framme/,
      );
    }
    expect(await bot.execute('colleague', { verb: 'alerts.send' })).to.include({ statusCode: 403 });
  });

  it('sends one digest, says it once, and reports that it arrived and was answered', async () => {
    const { answer, card, to } = await sent();
    expect(JSON.stringify(answer)).to.match(/On its way/);
    expect(to).to.equal('a:admin');
    expect(JSON.stringify(card))
      .to.match(/3 things to know/)
      .and.match(/Messaging · Silver is at risk/)
      .and.match(/70-345 of Bo Ek counts for 41 more days/);
    expect(JSON.stringify(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    expect(JSON.stringify(await bot.say('admin', 'alerts report'))).to.match(
      /\*\*Arrived: 1\*\* · admin \(12:00 UTC\)/,
    );

    const answered = await bot.execute('admin', executed(card, 0));
    expect(element(answered.value, 'answer')?.text).to.match(/Noted/);
    expect(await bot.execute('admin', executed(card, 0))).to.deep.equal(answered);
    expect(JSON.stringify(await bot.say('admin', 'aviseringar rapport'))).to.match(/besvarat med ”Uppfattat”/);
  });

  it('says nothing twice when it is asked to twice at once', async () => {
    const before = bot.connector.sent.length;
    await Promise.all([1, 2, 3].map(() => bot.execute('admin', { verb: 'alerts.send' })));
    await until(() => bot.connector.sent.length > before);
    expect(JSON.stringify(await bot.say('admin', 'alerts report'))).to.match(
      /10 May 2021, 12:00 UTC: 1 message with alerts"/,
    );
    expect(bot.connector.sent.length).to.equal(before + 2);
  });

  it('reports that its recipient has acted on it, and nobody else', async () => {
    const { card } = await sent();
    const show = card.actions.find(({ data }: { data?: { ability?: string } }) => data?.ability === 'risk').data;
    await bot.submit('colleague', show);
    expect(JSON.stringify(await bot.say('admin', 'alerts report'))).to.match(/\*\*Arrived: 1\*\*/);
    await bot.submit('admin', show);
    expect(JSON.stringify(await bot.say('admin', 'alerts report'))).to.match(/acted on: 1\*\* · admin/);
  });

  it('leaves the replies of its conversation their room', async () => {
    const started = performance.now();
    for (let reply = 0; reply < 8; reply++) await bot.say('admin', 'hello');
    await sent();
    expect(performance.now() - started, 'Teams takes 8 messages in 2 s').to.be.above(1_900);
  });

  it('speaks Swedish to whoever has chosen it', async () => {
    await bot.say('admin', 'svenska');
    const { card } = await sent();
    expect(JSON.stringify(card)).to.match(/3 saker att känna till.*Messaging · Silver ligger i riskzonen/);
  });

  it('takes a click from nobody but the recipient, and of nothing but what it has sent', async () => {
    const { card } = await sent();
    expect(await bot.execute('colleague', executed(card, 0))).to.include({ statusCode: 403 });
    expect(await bot.execute('colleague', executed(card, 1))).to.include({ statusCode: 403 });
    for (const notice of [undefined, 'forged', 7, { id: 'x' }]) {
      const data = { verb: 'alert.acknowledge', notice };
      expect(await bot.execute('admin', data)).to.include({ statusCode: 400 });
    }
    expect(JSON.stringify(await bot.say('admin', 'alerts report'))).not.to.match(/Got it/);
  });

  it('can be muted by kind, for good, and snoozed', async () => {
    await bot.know(ANNA, { facts: FACTS });
    const { card } = await sent();
    const muted = await bot.execute('admin', executed(card, 2));
    expect(element(muted.value, 'answer')?.text).to.match(/Muted: Competencies at risk/);
    bot.setNow('2021-06-02T12:00Z');
    expect(JSON.stringify(await bot.say('admin', 'alerts'))).not.to.match(/Competencies at risk/);
    const snoozed = await bot.execute('admin', executed(card, 1));
    expect(element(snoozed.value, 'answer')?.text).to.match(/until 9 June 2021/);
  });

  it('tells a person of their own skill, found by the addresses that Teams tells', async () => {
    const own = skillOf('colleague', '70-345', { expiresOn: '2021-06-01' });
    await bot.know([own], { facts: { memberships: [] } });
    expect(JSON.stringify(await bot.say('admin', 'alerts'))).to.match(/People's own skills that end/);
    const { card, to } = await sent();
    expect(to).to.equal('a:colleague');
    expect(JSON.stringify(card)).to.match(/Your 70-345 counts for 22 more days/);
  });

  it('says so when there is nothing to tell', async () => {
    await bot.know([], { facts: { memberships: [] } });
    expect(JSON.stringify(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    expect(JSON.stringify(await bot.say('admin', 'alerts send'))).to.match(/Nothing new/);
    expect(JSON.stringify(await bot.say('admin', 'alerts report'))).to.match(/have not sent any/);
  });
});

/** The data of a card's button, by its place. */
function executed(card: { readonly actions: readonly { readonly data: { readonly verb: string } }[] }, place: number) {
  return card.actions[place]?.data ?? { verb: '' };
}

function until(isSo: () => boolean): Promise<void> {
  const wait = async (): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return within(2_000, wait());
}
