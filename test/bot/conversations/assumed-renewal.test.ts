import { expect } from 'chai';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { buttonNamed } from '../../support/card-buttons.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { record } from '../../support/competency-builders.ts';
import { eventually } from '../../support/eventually.ts';

const PACK: StatedMembership = { offer: 'actionPack', purchasedOn: '2020-09-01' };
const GOLD: StatedMembership = { offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' };
const ASKS = /assumed renewed in the window of 2 September 2021 to 1 October 2021: is that so\?/;

describe('a membership whose window passed without a stated renewal', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    bot.setNow('2021-10-02T12:00Z');
  });
  afterEach(() => bot.stop());

  const knowing = (...memberships: readonly StatedMembership[]) => {
    return bot.know([record('1', 'DA Foundational', { name: 'Anna Berg' })], { facts: { memberships } });
  };
  const answer = async (verb: 'renewal.done' | 'renewal.missed', key: string, who: 'admin' | 'colleague' = 'admin') => {
    return bot.execute(who, { verb, key, anniversary: '2021-09-01', language: 'en' });
  };

  it('is asked about in renewals, status and risk', async () => {
    await knowing(PACK, GOLD);
    const card = await bot.say('admin', 'renewals');
    expect(textOf(card)).to.match(ASKS);
    expect(textOf(card)).to.match(/\[Renewed\]\n\[Not renewed\]/);
    expect(textOf(await bot.say('admin', 'status'))).to.match(ASKS);
    expect(textOf(await bot.say('admin', 'risk'))).to.match(
      /renewed after the anniversary on 1 September 2021: is that so/,
    );
    expect(textOf(await bot.say('admin', 'förnyelser'))).to.match(/stämmer det\?.*\[Förnyad\]\n\[Inte förnyad\]/s);
  });

  it('is asked about in one notice to each admin, which takes the answer', async () => {
    await knowing(PACK);
    await bot.say('admin', 'hello');
    const before = bot.connector.sent.length;
    await bot.execute('admin', { verb: 'alerts.send' });
    await eventually(() => bot.connector.sent.length > before);
    const card = bot.connector.sent.at(-1)?.attachments?.[0]?.content;
    expect(textOf(card))
      .to.match(/Action Pack: was it renewed\?/)
      .and.match(/window from 2 September 2021 to 1 October 2021 is over/)
      .and.match(/\[Renewed\]\n\[Not renewed\]/);
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    bot.setNow('2022-09-01T12:00Z');
    expect(textOf(await bot.say('admin', 'alerts'))).not.to.match(/Renewals I assume/);
    bot.setNow('2021-10-02T12:00Z');
    const answered = await bot.execute('admin', buttonNamed(card, 'Renewed').data);
    expect(textOf(answered.value)).to.match(/Active/);
    expect(textOf(await bot.say('admin', 'alerts report'))).to.match(/acted on: 1\*\*/);
    expect(textOf(await bot.say('admin', 'my alerts'))).not.to.match(/was it renewed/);
  });

  it('is active without a question once it is renewed', async () => {
    await knowing(PACK);
    const card = textOf((await answer('renewal.done', 'actionPack')).value);
    expect(card).to.match(/Active/);
    expect(card).not.to.match(/assumed/);
    expect(textOf(await bot.say('admin', 'company facts'))).to.match(/anniversary on 1 September 2022/);
  });

  it('has expired once it was not renewed', async () => {
    await knowing(GOLD);
    expect(textOf((await answer('renewal.missed', 'data-analytics')).value)).to.match(/Expired/);
    expect(textOf(await bot.say('admin', 'status'))).to.match(/Expired.*closed on 1 October 2021/s);
    expect(textOf((await answer('renewal.done', 'data-analytics')).value), 'asked once').to.match(/Expired/);
  });

  it('is not changed by others, nor for a window that is open', async () => {
    await knowing(PACK);
    expect((await answer('renewal.missed', 'actionPack', 'colleague')).statusCode).to.equal(403);
    bot.setNow('2021-10-01T12:00Z');
    await answer('renewal.missed', 'actionPack');
    bot.setNow('2021-10-02T12:00Z');
    expect(textOf(await bot.say('admin', 'renewals'))).to.match(ASKS);
  });

  it('is not asked about if the renewal is stated, or the window is open', async () => {
    await knowing({ ...PACK, renewedOn: '2021-09-20' });
    expect(textOf(await bot.say('admin', 'renewals'))).not.to.match(/assumed/);
    await knowing({ ...PACK, purchasedOn: '2020-09-02' });
    expect(textOf(await bot.say('admin', 'renewals'))).not.to.match(/assumed/);
  });
});
