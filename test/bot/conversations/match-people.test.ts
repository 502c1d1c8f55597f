import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { type FakeGraph, startFakeGraph } from '../../support/fake-graph.ts';
import { skillOf } from '../../support/skill-of.ts';

const BO = skillOf('Bo Ek', '70-767', { email: undefined, associatedInPc: false });

describe('matching people of the report by hand', () => {
  let graph: FakeGraph;
  let bot: CompanyBot;

  async function start(graphUrl?: string) {
    bot = await startCompanyBot({ graphUrl });
    await bot.say('colleague', 'help');
    await bot.say('admin', 'hello');
  }

  beforeEach(async () => {
    graph = await startFakeGraph();
    await start();
  });

  afterEach(async () => {
    await graph.close();
    await bot.stop();
  });

  const click = async (verb: string, data: object = {}, who: Who = 'admin') => {
    const { statusCode, value } = await bot.execute(who, { verb, language: 'en', ...data });
    return { statusCode, card: value, text: textOf(value) };
  };
  const match = (person: string, mcid = 'mc-bo.ek') => click('matches.save', { [`match-${mcid}`]: person });
  const messages = (word: string) =>
    bot.connector.calls.filter(
      ({ method, path, activity }) =>
        method === 'POST' && path.includes('a%3Acolleague') && JSON.stringify(activity).includes(word),
    );

  it('starts from the list of people who have not linked, for those without an address', async () => {
    await bot.know([BO]);
    const card = await bot.say('admin', 'linking');
    expect(textOf(card)).to.match(/1 person in the report can't be found in Teams by e-mail/);
    expect(buttonData(card)).to.deep.include({ verb: 'matches.show', language: 'en' });
    expect(textOf(await bot.say('admin', 'länkning'))).to.match(/går inte att hitta i Teams via e-post/);
    const { card: form, text } = await click('matches.show');
    expect(text).to.match(/Bo Ek \(MCID mc-bo.ek\)/);
    expect(wholeOf(form)).to.include('"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}');
  });

  it('is not offered for people who have an address', async () => {
    await bot.know([skillOf('Cia', '70-767', { associatedInPc: false })]);
    expect(buttonData(await bot.say('admin', 'linking')).map(({ verb }) => verb)).not.to.include('matches.show');
    expect((await click('matches.show')).text).to.match(/nobody to match/);
  });

  it('shows five people at a time', async () => {
    await bot.know(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => skillOf(name, '70-767', { email: undefined })));
    const { card, text } = await click('matches.show');
    expect(wholeOf(card).match(/Input.ChoiceSet/g)).to.have.length(5);
    expect(text).to.match(/1–5 of 7/);
    expect(buttonData(card).map(({ from }) => from)).to.include(5);
    const others = await click('matches.show', { from: 5 });
    expect(others.text)
      .to.match(/6–7 of 7/)
      .and.match(/G \(MCID mc-g\)/);
    expect(buttonData(others.card).map(({ from }) => from)).to.include(0);
    for (const from of [-1, 0.5, 7, '5', null]) {
      expect((await click('matches.show', { from })).text).to.match(/1–5 of 7/);
    }
  });

  it('lets a matched person be asked, and their answer counts', async () => {
    await bot.know([BO]);
    expect((await click('prompts.show')).text).to.match(/nobody to ask/);
    expect((await match('aad-colleague')).text)
      .to.match(/Done, they are matched/)
      .and.match(/Bo Ek \(MCID mc-bo.ek\) is \*\*colleague\*\*/);
    await click('prompts.send');
    await eventually(() => messages('mcid.say').length === 1);
    await bot.execute('colleague', { verb: 'mcid.say', said: 'noAccount' });
    expect(textOf(await bot.say('admin', 'linking')))
      .to.match(/1 of 1 people has not linked/)
      .and.match(/no account in Partner Center/);
  });

  it('lets a matched person be told of their own skills', async () => {
    await bot.know([{ ...BO, associatedInPc: true, skill: '70-345', expiresOn: '2021-06-01' }]);
    await click('alerts.send');
    // Time for a message to come.
    await pause(200);
    expect(messages('Your skill')).to.deep.equal([]);
    await match('29:colleague');
    await click('alerts.send');
    await eventually(() => messages('alert.acknowledge').length === 1);
  });

  it('can be undone', async () => {
    await bot.know([BO]);
    await match('aad-colleague');
    expect((await click('matches.remove', { matched: 'mc-bo.ek' })).text).to.match(/The match is undone/);
    expect((await click('prompts.show')).text).to.match(/nobody to ask/);
  });

  it('asks for a missing choice, and accepts only people that the bot has met', async () => {
    await bot.know([BO]);
    expect((await click('matches.save')).text).to.match(/Choose at least one person first/);
    expect((await match('   ')).text).to.match(/Choose at least one person first/);
    for (const nobody of ['29:stranger', '__proto__', 'constructor']) {
      expect((await match(nobody)).text).to.match(/I don't know that person yet/);
    }
    expect((await match('aad-colleague', 'mc-other')).text).to.match(/Choose at least one person first/);
    for (const matched of ['mc-bo.ek', '__proto__', 7, undefined]) {
      expect((await click('matches.remove', { matched })).text).to.match(/Choose first which match to undo/);
    }
  });

  it('is for admins in their own chat only', async () => {
    await bot.know([BO]);
    for (const verb of ['matches.show', 'matches.save', 'matches.remove']) {
      expect((await click(verb, {}, 'colleague')).statusCode).to.equal(403);
    }
    const channel = await bot.say('admin', 'linking', together('channel'));
    expect(wholeOf(channel)).not.to.match(/by e-mail/);
    expect(buttonData(channel)).to.deep.equal([]);
    const inChannel = await bot.say('admin', '', { ...together('channel'), value: { verb: 'matches.show' } });
    expect(wholeOf(inChannel)).not.to.match(/Bo Ek/);
  });

  it('is offered for people whose address was not found in Teams', async () => {
    await bot.stop();
    await start(graph.url);
    await bot.know([skillOf('Cia', '70-767', { associatedInPc: false })]);
    expect((await click('matches.show')).text).to.match(/nobody to match/);
    await click('prompts.send');
    await eventually(() => graph.calls.length === 1);
    await eventually(async () => expect((await click('matches.show')).text).to.match(/Cia \(MCID mc-cia\)/));
    await match('aad-colleague', 'mc-cia');
    await click('prompts.send');
    await eventually(() => messages('mcid.say').length === 1);
  });
});
