import { expect } from 'chai';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { startNordwindBot } from '../../support/nordwind-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

/** Every name in Nordwind's report. */
const NAMES =
  /Anna|Lindqvist|Johan|Berg|Sara|Nyman|David|Okafor|Mia|Virtanen|Omar|Haddad|Elin|Sjöberg|Petra|Holm|Erik|Sandström|Karin|Lukas|Brandt|Nadia|Rahimi/;

describe('a plain question about people', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startNordwindBot();
  });

  after(() => bot.stop());

  const said = async (question: string) => element(await bot.say('admin', question), 'said')?.text;

  it('who has an exam names them, or nobody', async () => {
    expect(await said('who has 70-768?')).to.equal('2 people have 70-768: Sara Nyman and Mia Virtanen.');
    expect(await said('har någon AZ-104?')).to.equal('Ingen i kompetensrapporten har AZ-104.');
    expect(await said('hur många har 70-535')).to.equal(
      '1 person har 70-535: Nadia Rahimi. Det räknas inte för någon.',
    );
  });

  it('who counts names them, and those who still will on the anniversary', async () => {
    expect(await said('who counts for data analytics?')).to.match(
      /^2 people count toward Data Analytics gold: Sara Nyman and Mia Virtanen\. 2 are needed\. On the anniversary, 10 January 2027, only 1 of them will still count: Sara Nyman\.$/,
    );
    expect(await said('vilka räknas för silver i datacenter')).to.match(
      /^3 personer räknas för Datacenter silver: Johan Berg, David Okafor och Petra Holm\./,
    );
  });

  it('who is missing tells how many, by when, and who is nearest', async () => {
    expect(await said('who is missing for data analytics?')).to.equal(
      '1 more person is needed to keep Data Analytics gold on 10 January 2027: 1 of 2 will count then. Nearest: Mia Virtanen (earns 70-768).',
    );
    expect(await said('vem saknas för guld i datacenter?')).to.match(/^Det behövs 4 personer till för Datacenter guld/);
    expect(await said('who is missing for silver in datacenter?')).to.match(/^Nobody is missing for Datacenter silver/);
  });

  it('who should renew something names people, exams and days', async () => {
    expect(await said('who needs to renew an exam for Data Analytics?')).to.equal(
      'Yes, 1 person should renew something in the next six months: Mia Virtanen (70-768, 27 December 2026).',
    );
    expect(await said('behöver någon förnya ett prov?')).to.match(/Har redan gått ut: Erik Sandström \(70-345/);
    expect(await said('does anyone have to retake an exam for datacenter?')).to.match(/^No, nothing that Datacenter/);
  });

  it('what expires next, or in a month, names it with its owner', async () => {
    expect(await said('which exams expire next?')).to.equal(
      'Next to expire is 70-768 (Mia Virtanen): on 27 December 2026, in 26 days.',
    );
    expect(await said('vilka certifieringar går ut i december?')).to.match(
      /^1 certifiering går ut i december 2026: Mia/,
    );
    expect(await said('which certifications expire in march?')).to.match(
      /^No certification .* expires in March 2027\./,
    );
  });

  it('which exams count for a competency, or what an exam is good for, is told', async () => {
    expect(await said('which exams count for data analytics gold?')).to.match(
      /^For Data Analytics gold these count: 70-767/,
    );
    const use = textOf(await bot.say('admin', 'vad är 70-768 bra för hos oss?'));
    expect(use).to.match(/70-768 räknas för Data Analytics\. 2 personer har 70-768: Sara Nyman och Mia Virtanen\./);
  });

  it('about linking is answered with numbers, names and the last day of PMC', async () => {
    expect(await said('how many are linked?')).to.equal('7 of 12 people have linked their MCID. 5 have not.');
    expect(await said('who hasnt linkd their mcid')).to.match(/^5 of 12 people have not linked: .*Karin Ek/);
    expect(await said('till vilken dag räknas våra personer i PMC?')).to.equal(
      '2 personer är bara kopplade i PMC: Omar Haddad och Elin Sjöberg. De räknas till och med den 1 februari 2027, i 62 dagar till (R8).',
    );
    expect(await said('vilka säger att de har kopplat men syns inte?')).to.match(/^Ingen säger sig ha kopplat/);
  });

  it('how many are in the report, and who is new in it, is told', async () => {
    expect(await said('how many people are in the report?')).to.match(/^12 people are in the skills report/);
    expect(await said('vem är ny i rapporten?')).to.match(/^Jag har bara en kompetensrapport/);
  });

  it('names nobody to a colleague, whoever it asks about', async () => {
    for (const question of [
      'who has 70-768?',
      'who has AZ-104?',
      'vilka räknas för data analytics?',
      'who is missing for data analytics?',
      'which exams expire next?',
      'vem är ny i rapporten?',
    ]) {
      const card = await bot.say('colleague', question);
      expect(textOf(card), question).to.match(/MPN partner admin/);
      expect(wholeOf(card), question).not.to.match(NAMES);
    }
    expect(wholeOf(await bot.say('colleague', 'what is 70-768 good for?'))).not.to.match(NAMES);
  });

  it('names nobody where many read', async () => {
    for (const question of ['who has 70-768?', 'which exams expire next?']) {
      const card = await bot.say('admin', question, together('channel'));
      expect(textOf(card), question).to.match(/personal chat/);
    }
    expect(wholeOf(await bot.say('admin', 'how many are linked?', together('channel')))).not.to.match(NAMES);
  });
});

describe('a plain question about people without enough data', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });

  afterEach(() => bot.stop());

  it('asks for the report', async () => {
    for (const question of ['who has 70-768?', 'which exams expire next?', 'how many people are linked?']) {
      expect(textOf(await bot.say('admin', question)), question).to.match(/Drop it into our personal chat/);
    }
  });

  it('tells who joined and left once there are two reports', async () => {
    const before = [skillOf('Anna Berg', '70-767'), skillOf('Bo Ek', '70-767')];
    await bot.know([skillOf('Anna Berg', '70-767'), skillOf('Cia Dahl', '70-767')], { recordsBefore: before });
    const card = await bot.say('admin', 'who is new in the report?');
    expect(element(card, 'said')?.text).to.equal(
      'New since the report of 10 April 2021: Cia Dahl. No longer in it: Bo Ek.',
    );
  });

  it('says that nothing expires if the report has no days', async () => {
    await bot.know([skillOf('Anna Berg', '70-767')]);
    const card = await bot.say('admin', 'which certifications expire next?');
    expect(element(card, 'said')?.text).to.equal('No certification in the report has an expiry date ahead.');
  });
});
