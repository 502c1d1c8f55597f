import { expect } from 'chai';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { startNordwindBot } from '../../support/nordwind-bot.ts';
import { element } from '../../support/running-bot.ts';

describe('a plain question about oneself', () => {
  let bot: CompanyBot;

  afterEach(() => bot.stop());

  /** Asks as one of Nordwind's people. */
  async function ask(who: string, question: string) {
    bot = await startNordwindBot(who);
    const card = await bot.say('colleague', question);
    return { card, said: element(card, 'said')?.text };
  }

  it('which certifications one has is answered with their dates', async () => {
    const { card, said } = await ask('johan.berg', 'which certifications do I have?');
    expect(said).to.equal('You have 2 skills in the report: 70-532 and 70-740. 2 count for the company.');
    expect(textOf(card)).to.match(/Completed \d+ \w+ 20\d\d\. Counts toward/);
    expect(wholeOf(card)).not.to.match(/Mia|Anna|70-768/);
  });

  it('when they expire names the next one, or says that none does', async () => {
    expect((await ask('mia.virtanen', 'when does my certification expire?')).said).to.match(
      /^Your next to expire is 70-768: on 27 December 2026, in 26 days\./,
    );
    await bot.stop();
    expect((await ask('johan.berg', 'när går mina prov ut?')).said).to.match(
      /^Ingen av dina färdigheter i rapporten har ett slutdatum/,
    );
    await bot.stop();
    expect((await ask('mia.virtanen', 'när går mitt 70-767 ut?')).said).to.equal(
      'Ditt 70-767 går ut den 27 september 2027, om 300 dagar.',
    );
  });

  it('how long one counts names the last day of PMC', async () => {
    const { said } = await ask('omar.haddad', 'until when do my skills count?');
    expect(said).to.match(/^Your skills count through 1 February 2027, .* associated in PMC only \(R8\)\./);
  });

  it('whether one counts is answered with yes or no', async () => {
    expect((await ask('petra.holm', 'räknas mina prov?')).said).to.match(/^Ja, .* Datacenter/);
    await bot.stop();
    expect((await ask('karin.ek', 'do my exams count?')).said).to.match(/^No, .* not linked/);
  });

  it('whether one is linked is answered with yes or no', async () => {
    expect((await ask('johan.berg', 'is my MCID linked?')).said).to.equal('Yes, you are linked.');
    await bot.stop();
    expect((await ask('karin.ek', 'är jag kopplad?')).said).to.equal('Nej, du har inte kopplat ditt MCID.');
    await bot.stop();
    expect((await ask('omar.haddad', 'is my mcid linked?')).said).to.match(/only in PMC\.$/);
  });

  it('is answered honestly for somebody who is not in the report', async () => {
    expect((await ask('nobody', 'when does my certification expire?')).said).to.match(
      /nobody with your e-mail address/,
    );
    const card = await bot.say('colleague', 'is my MCID linked?');
    expect(element(card, 'said')?.text).to.match(/^I can't see that you are linked/);
  });

  it('is not answered where many read', async () => {
    bot = await startNordwindBot('mia.virtanen');
    for (const question of ['when does my certification expire?', 'is my MCID linked?']) {
      expect(wholeOf(await bot.say('colleague', question, together('channel')))).not.to.match(/70-768|you are linked/i);
    }
  });

  it('needs a report', async () => {
    bot = await startCompanyBot();
    expect(textOf(await bot.say('colleague', 'when does my certification expire?'))).to.match(/Global admin/);
    expect(element(await bot.say('colleague', 'is my MCID linked?'), 'said')?.text).to.match(/^I can't tell yet/);
  });
});
