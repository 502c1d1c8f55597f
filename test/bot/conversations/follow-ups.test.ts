import { expect } from 'chai';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, type Who } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const SPECIALIST = ['70-767', '70-768', 'Technical Assessment Data Analytics Foundational'];
const specialist = (name: string) => SPECIALIST.map((skill) => skillOf(name, skill));

const FACTS = {
  memberships: [
    { offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' },
    { offer: 'silver', competency: 'cloud-platform', purchasedOn: '2020-10-01' },
  ],
} as const;

/** A message of the admin, and a pattern that the reply matches, or does not after `not`. */
type Step = readonly [text: string, shows: RegExp, not?: RegExp];

describe('a follow-up', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([...specialist('Anna Lindqvist'), ...specialist('Johan Åberg')], { facts: FACTS });
  });

  afterEach(() => bot.stop());

  async function talk(steps: readonly Step[], who: Who = 'admin') {
    for (const [text, shows, not] of steps) {
      const shown = textOf(await bot.say(who, text));
      expect(shown, text).to.match(shows);
      if (not) expect(shown, text).not.to.match(not);
    }
  }

  it('asks for another competency of the card just shown, not for an older FAQ answer', () =>
    talk([
      ['Which licences come with silver?', /licen/i],
      ['status of Cloud Platform', /Cloud Platform/],
      ['and Data Analytics?', /Data Analytics · Gold|Data Analytics/, /licence table/],
      ['plan Cloud Platform gold', /Cloud Platform/],
      ['and for Data Analytics?', /Data Analytics/, /Cloud Platform/],
    ]));

  it('asks for another level, day or person, in Swedish too', () =>
    talk([
      ['plan Cloud Platform guld', /Plan|plan/],
      ['och för silver då?', /silver/i],
      ['status för Data Analytics', /Data Analytics/],
      ['per den 1 juni 2021?', /1 juni 2021/],
      ['nej, Cloud Platform menade jag', /Cloud Platform/, /Data Analytics ·/],
    ]));

  it('repeats the question of an FAQ answer with another name', () =>
    talk([
      ['When can we renew silver?', /the day after/i],
      ['and for gold?', /the day after/i, /Learning/],
      ['bought action pack 1 sept 2020, when can I renew?', /Action Pack/],
      ['and gold?', /1 September 2021/, /Learning|not sure|Did you mean/],
      ['and on 3 may 2020?', /3 May 2021/],
    ]));

  it('shows the same again in the other language', () =>
    talk([
      ['renewals', /Renewals|renew/i],
      ['show it in Swedish', /Förny/],
      ['risk', /risk/i, /At risk/],
      ['can you show that in English please', /At risk|safe/i],
    ]));

  it('keeps the language of the conversation for words of both languages', () =>
    talk([
      ['förnyelser', /Årsdag|årsdag/],
      ['risk', /Läget den/],
      ['Where do we stand?', /Where you stand/],
      ['risk', /As of/],
    ]));

  it('is asked back where it fits nothing of what was shown', async () => {
    await bot.say('admin', 'imports');
    const card = await bot.say('admin', 'and Data Analytics?');
    expect(element(card, 'no-answer')?.text).to.match(/whole sentence/);
    expect(element(card, 'source')).to.equal(undefined);
  });

  it('is dropped by a new topic', async () => {
    await bot.say('admin', 'plan Cloud Platform gold');
    await bot.say('admin', 'Who won the match yesterday?');
    expect(textOf(await bot.say('admin', 'and for silver?'))).not.to.match(/Cloud Platform/);
  });

  it('lasts through a word of thanks', () =>
    talk([
      ['status of Cloud Platform', /Cloud Platform/],
      ['thanks', /welcome/i],
      ['and Data Analytics?', /Data Analytics/],
    ]));

  it('asks for the reasons, the people or the days', () =>
    talk([
      ['what if Johan leaves', /If Johan Åberg leaves/],
      ['why?', /If Johan Åberg leaves/],
      ['status of Data Analytics', /Data Analytics/],
      ['who?', /Anna Lindqvist/],
      ['and when does it expire?', /1 September 2021/],
    ]));

  it('adds a person to those shown, or takes their place', () =>
    talk([
      ['what if Johan leaves', /If Johan Åberg leaves/],
      ['and if Anna leaves too?', /If Johan Åberg and Anna Lindqvist leave/],
      ['and Anna?', /If Anna Lindqvist leaves/, /Johan Åberg and/],
    ]));

  it('may name the person shown by a pronoun, in Swedish too', () =>
    talk([
      ['show me Johan', /Johan Åberg/],
      ['is he linked?', /Johan Åberg/],
      ['visa Anna', /Anna Lindqvist/],
      ['räknas hon?', /Anna Lindqvist/],
    ]));

  it('is asked back where nothing was shown before it', async () => {
    expect(element(await bot.say('admin', 'why?'), 'no-answer')?.text).to.match(/whole sentence/);
  });

  it('is refused in the same words whether or not the name is known', async () => {
    const replies: string[] = [];
    for (const name of ['Johan', 'Bob']) {
      await bot.say('colleague', 'my skills');
      replies.push(textOf(await bot.say('colleague', `and ${name}?`)));
    }
    expect(replies[0])
      .to.match(/role/)
      .and.not.match(/Johan|Åberg/);
    expect(replies[1]).to.equal(replies[0]);
  });
});

describe('a message with two questions', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startCompanyBot();
  });

  after(() => bot.stop());

  it('gets both answers in one card, in their order', async () => {
    const card = await bot.say('colleague', 'How do I link my MCID? And when does the renewal window open?');
    expect(element(card, 'answer')?.text).to.match(/My Profile/);
    expect(element(card, 'source')?.text).to.match(/^Source/);
    expect(element(card, 'answer-2')?.text).to.match(/day after/);
    expect(element(card, 'source-2')?.text).to.match(/^Source/);
    expect(element(card, 'title-2')?.text).to.be.a('string');
  });

  it('gets both in Swedish, in one sentence too', async () => {
    const card = await bot.say('colleague', 'Hur kopplar jag mitt MCID och när öppnar förnyelsefönstret?');
    expect(element(card, 'answer')?.text).to.match(/My Profile/);
    expect(element(card, 'answer-2')?.text).to.match(/dagen efter/);
  });

  it('gets both where the second leans on the first', async () => {
    const card = await bot.say('colleague', 'What is an MCID? And how do I link it?');
    expect(element(card, 'answer')?.text).to.match(/certification/i);
    expect(element(card, 'answer-2')?.text).to.match(/My Profile/);
  });

  it('gets one answer if both ask the same', async () => {
    const card = await bot.say('colleague', 'When does the renewal window open? When can we start to renew?');
    expect(element(card, 'answer')).not.to.equal(undefined);
    expect(element(card, 'answer-2')).to.equal(undefined);
  });

  it('is read for its question after a greeting and some background', async () => {
    const card = await bot.say(
      'colleague',
      'Hi all, I am new here and took over from Kim, who ran the partner things until summer. There is a lot in the folders and not much that explains it. How do I link my MCID to the company?',
    );
    expect(element(card, 'answer')?.text).to.match(/My Profile/);
  });
});
