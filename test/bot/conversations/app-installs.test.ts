import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { messageActivity, TENANT } from '../../support/activities.ts';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { type FakeGraph, startFakeGraph } from '../../support/fake-graph.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const REMOVED = { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } };

describe('asking people who lack the app', () => {
  let graph: FakeGraph;
  let bot: CompanyBot;

  beforeEach(async () => {
    graph = await startFakeGraph();
    bot = await startCompanyBot({ graphUrl: graph.url });
    await bot.say('admin', 'hello');
    await bot.know([skillOf('Cia', '70-767', { associatedInPc: false })]);
  });

  afterEach(async () => {
    await graph.close();
    await bot.stop();
  });

  const inTeams = (id = 'aad-cia') => graph.people.push({ id, addresses: ['cia@contoso.com'] });
  const ask = () => bot.execute('admin', { verb: 'prompts.send' });
  /** Teams makes no chat with Cia until the app is installed. */
  const lacksApp = () => {
    bot.connector.lacking.app = (personId) => personId === 'aad-cia' && !graph.installed.has('aad-cia');
  };
  const made = () => bot.connector.calls.filter(({ path }) => path.endsWith('/v3/conversations'));
  const prompts = () => bot.connector.sent.filter((activity) => JSON.stringify(activity).includes('mcid.say'));
  const untilPrompted = () => eventually(() => prompts().length === 1);
  /** Resolves with the words of the report once they are as expected. */
  const report = (expected: RegExp, language = 'en') =>
    eventually(
      async () => {
        const click = { verb: 'company.show', ability: 'alertReport', language };
        const text = textOf((await bot.execute('admin', click)).value).replaceAll('**', '');
        expect(text).to.match(expected);
        return text;
      },
      { every: 50 },
    );

  it('announces how many they are, and answers the click before they are found', async () => {
    const { value } = await bot.execute('admin', { verb: 'prompts.show' });
    expect(element(value, 'text')?.text).to.match(/\*\*1 person\*\* gets a message/);
    expect(textOf(value)).to.match(/1 of them doesn't have me in Teams yet/);
    expect(graph.calls).to.deep.equal([]);
    graph.failNext('hanging');
    const { value: asked } = await ask();
    expect(textOf(asked)).to.match(/1 person doesn't have me in Teams yet: I am looking/);
    expect(buttonData(asked).map(({ ability }) => ability)).to.include('alertReport');
    expect(await report(/Waiting: 1/)).to.match(/Cia/);
  });

  it('finds them by their address, installs the app, and asks in their own chat', async () => {
    inTeams();
    lacksApp();
    await ask();
    await untilPrompted();
    expect([...graph.installed]).to.deep.equal(['aad-cia']);
    expect(made().at(-1)?.activity).to.deep.include({ members: [{ id: 'aad-cia', name: '' }] });
    expect(graph.calls.map(({ authorization }) => authorization)).to.deep.equal(
      graph.calls.map(() => `Bearer ${TENANT}`),
    );
    expect(await report(/Arrived: 1/))
      .to.match(/Cia/)
      .and.match(/installed myself for 1 of them first/);
    expect(await report(/För 1 av dem installerade jag mig först/, 'sv')).to.match(/Cia/);
  });

  it('installs nothing for those who have the app', async () => {
    inTeams();
    await ask();
    await untilPrompted();
    expect(graph.calls.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(await report(/Arrived: 1/)).not.to.match(/installed myself/);
  });

  it('asks nobody twice, neither before nor after they have written to the bot', async () => {
    inTeams();
    await ask();
    await untilPrompted();
    await ask();
    bot.connector.roster.set('29:cia', { email: 'cia@contoso.com' });
    const conversation = { id: 'a:cia', conversationType: 'personal', tenantId: TENANT } as Activity['conversation'];
    await bot.send(messageActivity({ from: { id: '29:cia', name: 'Cia', aadObjectId: 'aad-cia' }, conversation }));
    const { value } = await ask();
    expect(element(value, 'text')?.text).to.match(/nobody to ask/);
    // Time for a second prompt to come.
    await pause(200);
    expect(prompts()).to.have.length(1);
  });

  it('installs the app once: whoever has removed it does not get it again', async () => {
    inTeams();
    lacksApp();
    await ask();
    await untilPrompted();
    graph.installed.clear();
    // The update of the clicked card fails as well, whichever comes first.
    for (const _ of ['update', 'message']) bot.connector.failNext(REMOVED);
    for (const day of ['2021-05-24', '2021-06-07']) {
      bot.setNow(`${day}T12:00Z`);
      await ask();
    }
    expect(await report(/App not installed: 1.*App not installed: 1/s)).not.to.match(/Waiting/);
    expect([...graph.installed]).to.deep.equal([]);
  });

  const reasons: [string, () => void, RegExp, RegExp][] = [
    [
      'nobody has the address',
      () => {},
      /Nobody in Teams has the e-mail address: 1/,
      /Ingen i Teams har e-postadressen: 1/,
    ],
    [
      'nobody has consented',
      () => graph.failNext({ status: 403, body: {} }),
      /not permitted to look for them or install myself: 1/,
      /inte behörighet att leta upp dem eller installera mig: 1/,
    ],
    [
      'the app is not in the catalogue',
      () => {
        inTeams();
        lacksApp();
        graph.catalogue.isEmpty = true;
      },
      /not in your company's app catalogue in Teams: 1/,
      /inte i företagets appkatalog i Teams: 1/,
    ],
  ];
  for (const [name, given, english, swedish] of reasons) {
    it(`reports that ${name}, with the name of the report, in both languages`, async () => {
      given();
      await ask();
      expect(await report(english)).to.match(/Cia/);
      expect(await report(swedish, 'sv')).to.match(/Cia/);
      expect(prompts()).to.deep.equal([]);
      expect(bot.logged.join()).not.to.match(/cia@|Cia/i);
    });
  }

  it('looks for at most five people a second', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Person ${index}`);
    await bot.know(names.map((name) => skillOf(name, '70-767', { associatedInPc: false })));
    await ask();
    await eventually(() => graph.calls.length === 12);
    // They leave a second apart, and may come a little less so.
    for (const [index, { at }] of graph.calls.slice(5).entries()) {
      expect(at - (graph.calls[index]?.at ?? 0)).to.be.at.least(500);
    }
  });

  it('waits for as long as Graph asks it to, and then goes on', async () => {
    inTeams();
    lacksApp();
    graph.failNext({ status: 429, headers: { 'retry-after': '1' } });
    await ask();
    await eventually(() => graph.calls.length === 1);
    await report(/Waiting: 1/);
    bot.setNow('2021-05-10T12:00:01Z');
    // Half of the second that Graph has asked for.
    await pause(500);
    expect(graph.calls).to.have.length(1);
    await untilPrompted();
  });
});
