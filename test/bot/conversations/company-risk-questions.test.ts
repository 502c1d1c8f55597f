import { expect } from 'chai';
import { textOf, wholeOf } from '../../support/card-text.ts';
import type { CompanyBot, Who } from '../../support/company-bot.ts';
import { DEMO_NAMES, startDemoBot } from '../../support/demo-bot.ts';
import { element } from '../../support/running-bot.ts';

describe('plain questions about risks and plans', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startDemoBot();
  });

  after(() => bot.stop());

  const said = async (text: string, who: Who = 'admin') => element(await bot.say(who, text), 'said')?.text;

  it('say yes or no first, the most certain loss first', async () => {
    expect(await said('might we lose anything?')).to.match(
      /^Yes: gold in Data Analytics is at risk: .*\. Gold in Cloud Platform is fragile: .* depends on Anna Lindqvist\. The Action Pack must be renewed by 9 December 2026, 9 days left\.$/,
    );
    expect(await said('är någon kompetens hotad den 30 januari 2027?')).to.match(
      /^Om inget händer till den 30 januari 2027: kraven för guld i Data Analytics uppfylls inte \(1 person till behövs\)\./,
    );
    expect(await said('is Messaging at risk?')).to.match(/^No: Messaging is not among what you hold/);
    expect(await said('behöver vi oroa oss för Datacenter?')).to.match(/^Nej, silver i Datacenter är tryggt: /);
  });

  it('name what is most urgent, and why', async () => {
    expect(await said('what is most urgent?')).to.match(
      /^Most urgent: the Action Pack must be renewed .* After that: gold/,
    );
    expect(await said('what is most urgent in Messaging?')).to.match(/^Most urgent: the Action Pack/);
    expect(await said('why is Data Analytics at risk?')).to.match(/Mia Virtanen: 70-768 \(last day 27 December 2026\)/);
    expect(await said('varför är Cloud Platform skör?')).to.match(/^Cloud Platform: .* hänger på Anna Lindqvist/);
  });

  it('name the people that a level depends on', async () => {
    expect(await said('who does our gold in Cloud Platform hang on?')).to.equal(
      'Gold in Cloud Platform depends on one person: Anna Lindqvist.',
    );
    expect(await said('vad hänger på en enda person?')).to.match(
      /^Guld i Cloud Platform hänger på en enda person: Anna Lindqvist\. Guld i Data Analytics hänger på 2 personer, /,
    );
    expect(await said('who does Datacenter depend on?')).to.match(/^Silver in Datacenter depends on no single person/);
    expect(await said('who would we miss the most if they left?')).to.match(
      /^It would hurt most if Anna Lindqvist \(gold in Cloud Platform\) left\. After that: Sara Nyman \(gold in Data/,
    );
  });

  it('plan how to keep, reach and secure a level', async () => {
    expect(await said('how do we save Data Analytics?')).to.equal(
      'To keep gold in Data Analytics at its anniversary, 10 January 2027: Mia Virtanen earns 70-768. ' +
        'That one step is enough.',
    );
    expect(await said('hur räddar vi guldet?')).to.match(/^För att behålla guld i Data Analytics/);
    expect(await said('how do we make Cloud Platform safe?')).to.match(
      /^To make gold in Cloud Platform safe, whoever leaves: Nadia Rahimi associates 70-535 in Partner Center\./,
    );
    expect(await said('vad skulle vi nå lättast?')).to.match(/^Lättast att nå är silver i App Integration: .* Sedan: /);
    const plan = textOf(await bot.say('admin', 'plan Cloud Platform gold'));
    expect(plan)
      .to.match(/depends on single people\. After this it is met whoever leaves/)
      .and.match(/Nadia Rahimi/);
  });

  it('tell colleagues how things stand, without names, and who knows the rest', async () => {
    for (const text of [
      'might we lose anything?',
      'who does our gold in Cloud Platform hang on?',
      'how do we save Data Analytics?',
      'what could we reach most easily?',
    ]) {
      const card = await bot.say('colleague', text);
      expect(element(card, 'said')?.text, text).to.match(/\w/);
      expect(element(card, 'admins')?.text, text).to.match(
        /only for your \*\*MPN partner admin\*\*.*admin.* can tell you/,
      );
      expect(wholeOf(card), text).not.to.match(DEMO_NAMES);
    }
    for (const text of ['who would we miss the most if they left?', 'what if everybody linked their mcid?']) {
      const card = await bot.say('colleague', text);
      expect(textOf(card), text).to.match(/needs a role/);
      expect(wholeOf(card), text).not.to.match(DEMO_NAMES);
    }
  });
});
