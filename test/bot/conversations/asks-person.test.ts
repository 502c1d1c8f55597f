import { expect } from 'chai';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, together } from '../../support/company-bot.ts';
import { startNordwindBot } from '../../support/nordwind-bot.ts';
import { element } from '../../support/running-bot.ts';

describe('a plain question about one person', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startNordwindBot('johan.berg');
  });

  after(() => bot.stop());

  const said = async (question: string) => element(await bot.say('admin', question), 'said')?.text;

  it('shows their skills with dates, and whether they have linked', async () => {
    const card = await bot.say('admin', "list Johan's skills");
    expect(element(card, 'said')?.text).to.match(/^Johan Berg has 2 skills in the report\. 2 count .* has linked/);
    expect(textOf(card)).to.match(/70-532.*\n.*Completed/);
    expect(await said('hur många certifieringar har Nadia?')).to.match(/^Nadia Rahimi har 1 färdighet .* Ingen räknas/);
  });

  it('whether they are linked is answered with yes or no, for each of several', async () => {
    expect(await said('did Johan link his MCID?')).to.match(/^Yes\. Johan Berg has linked: /);
    expect(await said('är Karin kopplad?')).to.match(/^Nej\. Karin Ek har inte kopplat: /);
    expect(await said('is Elin linked')).to.match(/^No\. .* PMC only\. The skills count through 1 February 2027/);
    expect(await said('are Mia and Omar linked?')).to.match(/^Yes\. Mia Virtanen .* No\. Omar Haddad/);
  });

  it('when their exams end is answered with the day and the days left', async () => {
    expect(await said('när upphör Mias 70-768?')).to.equal(
      'Mia Virtanens 70-768 går ut den 27 december 2026, om 26 dagar.',
    );
    expect(await said('when do Erik’s exams end?')).to.match(/None of .* Already expired: 70-345 \(1 November 2026\)/);
    expect(await said('when does Sara’s 70-740 expire?')).to.equal("Sara Nyman doesn't have 70-740 in the report.");
  });

  it('whether they count is answered for all, for a competency or for an exam', async () => {
    expect(await said('does Mia count?')).to.equal(
      'Yes, Mia Virtanen counts toward Data Analytics gold. Without Mia Virtanen, Data Analytics gold would no longer be met.',
    );
    expect(await said('räknas Mia för datacenter?')).to.match(/^Nej, Mia Virtanen räknas inte för Datacenter, men för/);
    expect(await said('räknas Karin?')).to.match(/^Nej, Karin Ek räknas inte för något: MCID:t är inte kopplat/);
    expect(await said('does Johan’s 70-740 count?')).to.match(/^Yes, Johan Berg’s 70-740 counts toward .*Datacenter/);
  });

  it('whether they have an exam is answered with yes or no', async () => {
    expect(await said('does Mia have 70-768?')).to.equal('Yes, Mia Virtanen has 70-768.');
    expect(await said('har Anna tagit 70-768?')).to.equal('Nej, Anna Lindqvist har inte 70-768 i rapporten.');
  });

  it('who could stand in for them names who counts too, and who is nearest', async () => {
    const card = await bot.say('admin', 'is there anybody who could replace Mia?');
    expect(element(card, 'said')?.text).to.match(/^Not yet: without Mia Virtanen, Data Analytics gold .* Lukas Brandt/);
    expect(textOf(card)).to.match(/Also count: Sara Nyman/);
    expect(await said('vem kan ersätta Petra?')).to.match(/^Det behövs inte: utan Petra Holm/);
  });

  it('gets a colleague the same refusal whether or not the report has the person', async () => {
    const refusals = [];
    for (const name of ['Mia', 'Bob', 'Karin']) {
      for (const question of [`is ${name} linked?`, `visa ${name}`, `when does ${name}'s 70-768 expire?`]) {
        const card = await bot.say('colleague', question);
        expect(wholeOf(card), question).not.to.match(/Virtanen|Karin|70-7|in the report/);
        refusals.push([question.replace(name, 'NAME'), textOf(card)].join('\n'));
      }
    }
    expect(new Set(refusals)).to.have.property('size', 3);
  });

  it('is answered for a colleague who asks about themselves by name', async () => {
    const of = async (question: string) => element(await bot.say('colleague', question), 'said')?.text;
    expect(await of('is Johan linked?')).to.equal('Yes, you are linked.');
    expect(await of('vad har Johan Berg?')).to.match(/^Du har 2 färdigheter i rapporten: 70-532 och 70-740\./);
    expect(await of('does Johan have 70-768?')).to.equal("You don't have 70-768 in the report.");
  });

  it('is not answered where many read', async () => {
    for (const who of ['admin', 'colleague'] as const) {
      const card = await bot.say(who, 'is Johan linked?', together('groupChat'));
      expect(wholeOf(card)).not.to.match(/Johan|has linked|you are linked/);
    }
  });
});
