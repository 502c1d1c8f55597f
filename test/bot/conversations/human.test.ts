import { expect } from 'chai';
import { executeActivity } from '../../support/activities.ts';
import { buttonsOf } from '../../support/card-buttons.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { element, lastCard } from '../../support/running-bot.ts';

const LINK = '[admin](https://teams.microsoft.com/l/chat/0/0?users=admin%40contoso.com)';

describe('a wish for a human', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.say('admin', 'help');
  });
  afterEach(() => bot.stop());

  it('is answered with the admins and a link to chat with them, in both languages', async () => {
    for (const words of ['I want to talk to a human', 'can I talk to a person', 'ask an expert']) {
      const card = await bot.say('colleague', words);
      expect(element(card, 'admins')?.text, words).to.equal(`Write to one of them in Teams: ${LINK}.`);
      expect(textOf(card)).to.match(/MPN partner admin.*Partner Support/s);
    }
    for (const words of ['jag vill prata med en människa', 'fråga en expert']) {
      const card = await bot.say('colleague', words);
      expect(element(card, 'admins')?.text, words).to.equal(`Skriv till någon av dem i Teams: ${LINK}.`);
    }
  });

  it('names an admin without a link if Teams does not provide an address', async () => {
    bot.connector.roster.delete('29:admin');
    const card = await bot.say('colleague', 'I want to talk to a human');
    expect(element(card, 'admins')?.text).to.equal('Write to one of them in Teams: admin.');
  });

  it('names nobody to the only admin', async () => {
    const card = await bot.say('admin', 'I want to talk to a human');
    expect(element(card, 'admins')).to.equal(undefined);
    expect(textOf(card)).to.match(/Partner Support/);
  });

  it('names nobody in a channel, and sends the names to the personal chat on a click', async () => {
    await bot.say('colleague', 'help');
    const card = await bot.say('colleague', 'can I talk to a person', together('channel'));
    expect(JSON.stringify(card)).not.to.match(/contoso/);
    const [button] = buttonsOf(card);
    expect(button).to.include({ title: 'Who is that?', verb: 'expert.admins' });
    const colleague = { id: '29:colleague', name: 'colleague', aadObjectId: 'aad-colleague' };
    const click = executeActivity('expert.admins', {}, { from: colleague, ...together('channel') });
    const answer = JSON.stringify(await (await bot.send(click)).json());
    expect(answer)
      .to.match(/in your own chat with me/)
      .and.not.to.match(/contoso/);
    await eventually(() => expect(JSON.stringify(lastCard(bot.connector))).to.include(LINK));
    const inPlace = await bot.execute('colleague', { verb: 'expert.admins', language: 'en' });
    expect(textOf(inPlace.value)).to.include(LINK);
  });

  it('is a wish for help if no human is named', async () => {
    for (const words of ['help me', 'can you help me']) {
      expect(textOf(await bot.say('colleague', words)), words).to.match(/What I can do/);
    }
    expect(textOf(await bot.say('colleague', 'hjälp mig'))).to.match(/Det här kan jag/);
  });
});
