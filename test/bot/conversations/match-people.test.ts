import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { buttonData, type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
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
    const { statusCode, value } = await bot.execute(who, { verb, language: 'en', ...data } as { verb: string });
    return { statusCode, shows: JSON.stringify(value) };
  };
  const match = (person: string, mcid = 'mc-bo.ek') => click('matches.save', { [`match-${mcid}`]: person });
  const messages = (word: string) =>
    bot.connector.calls.filter(
      ({ method, path, activity }) =>
        method === 'POST' && path.includes('a%3Acolleague') && JSON.stringify(activity).includes(word),
    );
  const until = async (isDone: () => boolean) => {
    for (let waited = 0; !isDone() && waited < 3_000; waited += 20) await pause(20);
    expect(isDone()).to.equal(true);
  };

  it('begins where the list of who has not linked tells of those without an address', async () => {
    await bot.know([BO]);
    const card = await bot.say('admin', 'linking');
    expect(JSON.stringify(card)).to.match(/1 person in the report can't be found in Teams by e-mail/);
    expect(buttonData(card)).to.deep.include({ verb: 'matches.show', language: 'en' });
    expect(JSON.stringify(await bot.say('admin', 'länkning'))).to.match(/går inte att hitta i Teams via e-post/);
    const { shows } = await click('matches.show');
    expect(shows)
      .to.match(/Bo Ek \(MCID mc-bo.ek\)/)
      .and.include('"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}');
  });

  it('is not for those who have an address', async () => {
    await bot.know([skillOf('Cia', '70-767', { associatedInPc: false })]);
    expect(buttonData(await bot.say('admin', 'linking')).map(({ verb }) => verb)).not.to.include('matches.show');
    expect((await click('matches.show')).shows).to.match(/nobody to match/);
  });

  it('shows a few at a time', async () => {
    await bot.know(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => skillOf(name, '70-767', { email: undefined })));
    const { shows } = await click('matches.show');
    expect(shows.match(/Input.ChoiceSet/g)).to.have.length(5);
    expect(shows)
      .to.match(/1–5 of 7/)
      .and.match(/"from":5/);
    const { shows: others } = await click('matches.show', { from: 5 });
    expect(others)
      .to.match(/6–7 of 7/)
      .and.match(/G \(MCID mc-g\)/)
      .and.match(/"from":0/);
    for (const from of [-1, 0.5, 7, '5', null]) {
      expect((await click('matches.show', { from })).shows).to.match(/1–5 of 7/);
    }
  });

  it('lets them be asked, and their answer counts', async () => {
    await bot.know([BO]);
    expect((await click('prompts.show')).shows).to.match(/nobody to ask/);
    expect((await match('aad-colleague')).shows)
      .to.match(/Done, they are matched/)
      .and.match(/Bo Ek \(MCID mc-bo.ek\) is \*\*colleague\*\*/);
    await click('prompts.send');
    await until(() => messages('mcid.say').length === 1);
    await bot.execute('colleague', { verb: 'mcid.say', said: 'noAccount' } as { verb: string });
    const linking = JSON.stringify(await bot.say('admin', 'linking'));
    expect(linking)
      .to.match(/1 of 1 people has not linked/)
      .and.match(/no account in Partner Center/);
  });

  it('lets them be told of their own skills', async () => {
    await bot.know([{ ...BO, associatedInPc: true, skill: '70-345', expiresOn: '2021-06-01' }]);
    await click('alerts.send');
    await pause(200);
    expect(messages('Your skill')).to.deep.equal([]);
    await match('29:colleague');
    await click('alerts.send');
    await until(() => messages('alert.acknowledge').length === 1);
  });

  it('can be undone', async () => {
    await bot.know([BO]);
    await match('aad-colleague');
    expect((await click('matches.remove', { matched: 'mc-bo.ek' })).shows).to.match(/The match is undone/);
    expect((await click('prompts.show')).shows).to.match(/nobody to ask/);
  });

  it('asks for what was not chosen, and knows nobody whom it has not met', async () => {
    await bot.know([BO]);
    expect((await click('matches.save')).shows).to.match(/Choose at least one person first/);
    expect((await match('   ')).shows).to.match(/Choose at least one person first/);
    for (const nobody of ['29:stranger', '__proto__', 'constructor']) {
      expect((await match(nobody)).shows).to.match(/I don't know that person yet/);
    }
    expect((await match('aad-colleague', 'mc-other')).shows).to.match(/Choose at least one person first/);
    for (const matched of ['mc-bo.ek', '__proto__', 7, undefined]) {
      expect((await click('matches.remove', { matched })).shows).to.match(/Choose first which match to undo/);
    }
  });

  it('is for admins in their own chat only', async () => {
    await bot.know([BO]);
    for (const verb of ['matches.show', 'matches.save', 'matches.remove']) {
      expect((await click(verb, {}, 'colleague')).statusCode).to.equal(403);
    }
    const channel = await bot.say('admin', 'linking', together('channel'));
    expect(JSON.stringify(channel)).not.to.match(/by e-mail/);
    expect(buttonData(channel)).to.deep.equal([]);
    const inChannel = await bot.say('admin', '', { ...together('channel'), value: { verb: 'matches.show' } });
    expect(JSON.stringify(inChannel)).not.to.match(/Bo Ek/);
  });

  it('is for those, too, whose address nobody in Teams turned out to have', async () => {
    await bot.stop();
    await start(graph.url);
    await bot.know([skillOf('Cia', '70-767', { associatedInPc: false })]);
    expect((await click('matches.show')).shows).to.match(/nobody to match/);
    await click('prompts.send');
    await until(() => graph.calls.length === 1);
    await pause(100);
    expect((await click('matches.show')).shows).to.match(/Cia \(MCID mc-cia\)/);
    await match('aad-colleague', 'mc-cia');
    await click('prompts.send');
    await until(() => messages('mcid.say').length === 1);
  });
});
