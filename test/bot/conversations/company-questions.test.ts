import { expect } from 'chai';
import { buttonNamed } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
import { DEMO_NAMES, startDemoBot } from '../../support/demo-bot.ts';
import { element } from '../../support/running-bot.ts';

describe('plain questions about the company', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startDemoBot();
  });

  after(() => bot.stop());

  const said = async (text: string, who: Who = 'admin') => element(await bot.say(who, text), 'said')?.text;

  it('say yes or no first when they ask whether a level is held', async () => {
    expect(await said('are we gold?')).to.match(
      /^Yes: you hold gold in Data Analytics \(anniversary on 10 January 2027\) and gold in Cloud Platform \(/,
    );
    expect(await said('do we have gold in Datacenter?')).to.match(
      /^No: in Datacenter you hold silver, not gold\. For gold in Datacenter this is missing: 4 people with/,
    );
    expect(await said('har vi silver i Security?')).to.match(
      /^Nej, jag känner inte till något köp av silver i Security\./,
    );
    expect(await said('do we have an action pack?')).to.match(
      /^Yes: you hold the Action Pack \(to be renewed by 9 Dec/,
    );
    expect(await said('är vi guldpartner än?')).to.match(/^Ja, ni har guld i Data Analytics .*Det|^Ja, ni har/);
  });

  it('list what is held, and how one competency stands', async () => {
    expect(await said('which competencies do we have?')).to.match(
      /^You hold 3 competencies: .* silver in Datacenter .* You also have the Action Pack .* silver in Data Platform\.$/,
    );
    expect(await said('hur går det för Data Analytics?')).to.match(/^Guld i Data Analytics ligger i riskzonen: /);
    expect(await said('how is Messaging doing?')).to.equal('I know of no purchase of Messaging. No level is met.');
  });

  it('say what is left on a day, and at the anniversaries', async () => {
    expect(await said('what do we have left on 30 January 2027 if nothing happens?')).to.equal(
      'On 30 January 2027, if nothing changes, you still meet gold in Cloud Platform and silver in Datacenter. ' +
        'No longer met on that day: gold in Data Analytics (1 of 2 people). ' +
        'Expired by then unless renewed: the Action Pack.',
    );
    expect(await said('vad förlorar vi om vi inte gör något?')).to.match(
      /^Om inget händer behåller ni guld i Cloud Platform och silver i Datacenter .* Ni förlorar guld i Data Analytics/,
    );
  });

  it('count the people of a level, and name what it lacks', async () => {
    expect(await said('how many people count for gold in Data Analytics?')).to.equal(
      'For gold in Data Analytics, 2 people are needed and 2 people count. On the anniversary, 10 January 2027: 1 of 2.',
    );
    expect(await said('hur många krävs för guld i Datacenter?')).to.match(/^För guld i Datacenter krävs 4 personer, /);
    expect(await said('what is missing for gold in Data Analytics?')).to.match(
      /^Nothing is missing for gold in Data Analytics today\. On the anniversary, .*1 counts, 1 more needed\.$/,
    );
  });

  it('say when something is to be renewed', async () => {
    expect(await said('when does our gold in Cloud Platform end?')).to.match(
      /^Gold in Cloud Platform has its anniversary on 19 February 2027, in 80 days\. It can be renewed from 20 February/,
    );
    expect(await said('när går vårt action pack ut?')).to.match(
      /^Action Pack kan förnyas nu: .* 9 dagar kvar, till och/,
    );
    expect(await said('what is our next renewal?')).to.match(/^The Action Pack can be renewed now: .* After that, by/);
    expect(await said('lista alla våra förnyelser')).to.match(
      /^Ni har 4 förnyelser framför er: Action Pack nu, 9 dagar/,
    );
    expect(await said('when does our gold in Security end?')).to.match(/^I know of no purchase of gold in Security/);
  });

  it('find the renewals of a day or a period, the coming one if the month is over', async () => {
    expect(await said('which competency has its anniversary on 19 February 2027?')).to.equal(
      'On 19 February 2027 is the anniversary of gold in Cloud Platform.',
    );
    expect(await said('vilka förnyelser har vi i februari?')).to.match(
      /^Årsdagar från den 1 februari 2027 till den 28 februari 2027: guld i Cloud Platform den 19 februari 2027\./,
    );
    expect(await said('what has to be renewed in August?')).to.match(
      /^Nothing that you hold .* Next is the Action Pack/,
    );
  });

  it('say whether it is renewed already, and whether it is too late', async () => {
    expect(await said('have we renewed Cloud Platform?')).to.match(/^Yes: .* was renewed on 1 March 2026\. The next/);
    expect(await said('har vi förnyat action pack än?')).to.match(/^Inte som jag känner till: .* 9 dagar kvar/);
    expect(await said('did we miss the renewal of Datacenter?')).to.match(/^No: the window .* opens on 20 June 2027/);
    expect(await said('har vi missat någon förnyelse?')).to.match(/^Nej, ni har inte missat något\. Action Pack/);
  });

  it('show the card that proves the answer, and the way on', async () => {
    const card = await bot.say('admin', 'when does our gold in Cloud Platform end?');
    expect(textOf(card))
      .to.match(/Renewal window: 20 February 2027 to 21 March 2027/)
      .and.not.match(/Datacenter/);
    expect(buttonNamed(card, 'What is at risk').data).to.include({ ability: 'risk' });
  });

  it('tell colleagues the days and the levels, and nobody’s name', async () => {
    for (const text of [
      'are we gold?',
      'which competencies do we have?',
      'how is Cloud Platform doing?',
      'how many people count for gold in Data Analytics?',
      'what have we bought?',
      'har vi missat någon förnyelse?',
    ]) {
      const card = await bot.say('colleague', text);
      expect(element(card, 'said')?.text, text).to.match(/\w/);
      expect(wholeOf(card), text).not.to.match(DEMO_NAMES);
    }
    expect(await said('when does our gold in Data Analytics run out?', 'colleague')).to.match(
      /10 January 2027, in 40 days/,
    );
    const renewals = await bot.say('colleague', 'when does our gold in Data Analytics run out?');
    expect(textOf(renewals)).not.to.match(/Reminders/);
  });

  it('are answered without names in a channel', async () => {
    const card = await bot.say('admin', 'who does our gold in Cloud Platform hang on?', together('channel'));
    expect(element(card, 'said')?.text).to.equal('Gold in Cloud Platform depends on one person.');
    expect(wholeOf(card)).not.to.match(DEMO_NAMES);
  });
});

describe('plain questions about a company that nothing is known of', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });

  afterEach(() => bot.stop());

  it('say what is missing, and to colleagues who can give it', async () => {
    for (const text of ['are we gold?', 'when is our next renewal?', 'might we lose anything?']) {
      const admin = await bot.say('admin', text);
      expect(element(admin, 'said'), text).to.equal(undefined);
      expect(textOf(admin), text).to.match(/Drop the skills report|add what you have bought|Add what you have bought/i);
      expect(textOf(await bot.say('colleague', text)), text).to.match(/MPN partner admin/);
    }
  });

  it('tell what is met where no purchase is stated', async () => {
    await bot.know([]);
    expect(textOf(await bot.say('admin', 'what have we bought?'))).to.match(
      /Nobody has told me yet what you have bought/,
    );
    expect(textOf(await bot.say('admin', 'vilken dag flyttade vi över till Partner Center?'))).to.match(
      /Ingen har berättat för mig/,
    );
    expect(textOf(await bot.say('admin', 'which market are we in?'))).to.match(/Nobody has told me yet which market/);
  });
});
