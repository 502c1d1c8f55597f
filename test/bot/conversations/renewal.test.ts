import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { messageActivity } from '../../support/activities.ts';
import { buttonData } from '../../support/card-buttons.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

const EVENING = new Date('2021-09-01T22:30:00Z');

describe('the answer to a question about a renewal', () => {
  let bot: RunningBot;
  let now: Date;

  beforeEach(async () => {
    now = EVENING;
    bot = await startBot({ now: () => now });
  });

  afterEach(() => bot.stop());

  async function say(text: string, overrides: Partial<Activity> = {}) {
    const before = bot.connector.sent.length;
    expect((await bot.send(messageActivity({ text, ...overrides }))).status).to.equal(200);
    expect(bot.connector.sent).to.have.length(before + 1);
    const card = lastCard(bot.connector);
    const shown = (id: string) => element(card, id)?.text as string | undefined;
    return { card, title: shown('title'), answer: shown('answer'), source: shown('source'), message: shown('message') };
  }

  it('names the first and the last day, and the rule beside them', async () => {
    now = new Date('2021-03-01T12:00:00Z');
    const { title, answer, source } = await say('bought action pack 1 sept 2020, when can I renew?');
    expect(title).to.equal('Action Pack bought on 1 September 2020: when can we renew?');
    expect(answer).to.match(/renew from \*\*2 September 2021\*\* to \*\*1 October 2021\*\*/);
    expect(answer).to.match(/the day after the anniversary of the purchase.+30 days.+benefits/);
    expect(source).to.match(/^Source: \[.+\]\(https:\/\/learn\.microsoft\.com\/.+\), “Membership”.+February 2021$/);
  });

  it('is in Swedish for a Swedish question, and explains 29 February', async () => {
    now = new Date('2020-11-01T12:00:00Z');
    const { title, answer, source } = await say('köpte den 29 februari 2020, när kan vi förnya?');
    expect(title).to.equal('Köpt den 29 februari 2020: när kan vi förnya?');
    expect(answer).to.match(/från och med \*\*den 1 mars 2021\*\* till och med \*\*den 30 mars 2021\*\*/);
    expect(answer).to.match(/År utan 29 februari räknar jag den 28 februari/);
    expect(source).to.match(/^Källa: /);
  });

  it('can be rated, and leads to related entries', async () => {
    const { card } = await say('bought action pack 1 sept 2020, when can I renew?');
    expect(bot.connector.sent.at(-1)).to.deep.include({ channelData: { feedbackLoop: { type: 'default' } } });
    expect(buttonData(card).map(({ entryId }) => entryId)).to.include.members([
      'renew-action-pack',
      'benefits-during-renewal',
      'renewal-business-info',
    ]);
  });

  const locations: [string, Partial<Activity>, RegExp][] = [
    ['in Stockholm', { localTimezone: 'Europe/Stockholm' }, /You can renew now.+30 days are left/],
    ['in São Paulo', { localTimezone: 'America/Sao_Paulo' }, /You can renew from/],
    ['in Apia', { localTimezone: 'Pacific/Apia' }, /You can renew now.+30 days are left/],
    ['whose zone only the client tells', { entities: [{ type: 'clientInfo', timezone: 'Europe/Stockholm' }] }, /now/],
    ['of no known zone', { localTimezone: 'Mars/Olympus' }, /You can renew from/],
    ['of no zone', {}, /You can renew from/],
  ];
  for (const [name, overrides, expected] of locations) {
    it(`uses the day of a person ${name}`, async () => {
      expect((await say('bought action pack 1 sept 2020, when can I renew?', overrides)).answer).to.match(expected);
    });
  }

  const days: [string, string, RegExp][] = [
    ['the anniversary', '2021-05-03', /You can renew from/],
    ['the first day', '2021-05-04', /You can renew now.+30 days are left/],
    ['the last day', '2021-06-02', /You can renew now.+Today is the last day/],
    [
      'the day after',
      '2021-06-03',
      /has passed\. If you have renewed.+next.+\*\*4 May 2022\*\* to \*\*2 June 2022\*\*/,
    ],
    ['a day of the next window', '2022-05-10', /has passed\. If you have renewed.+open now.+24 days are left/],
    ['a day after the programme', '2026-11-21', /By the rules of 2021.+4 May 2027.+retired in October 2022/],
  ];
  for (const [name, day, expected] of days) {
    it(`tells on ${name} whether the window is open`, async () => {
      now = new Date(`${day}T12:00:00Z`);
      const { answer } = await say('bought action pack 3 may 2020, when can I renew?');
      expect(answer).to.match(expected);
      expect(answer).to.include('4 May 2021').and.to.include('2 June 2021');
    });
  }

  it('explains the extension for COVID-19 for a competency, but not for an Action Pack', async () => {
    now = new Date('2021-02-01T12:00:00Z');
    const gold = await say('We bought gold on 15 March 2020. When can we renew?');
    expect(gold.answer).to.match(/extended through 15 March 2022, without exam and performance requirements/);
    const except = await say('We bought gold Cloud Business Applications on 15 March 2020. When can we renew?');
    expect(except.answer).to.match(/does not cover Cloud Business Applications/);
    const pack = await say('We bought the Action Pack on 15 March 2020. When can we renew?');
    expect(pack.answer).not.to.match(/COVID/);
  });

  it('names a date that does not exist, and repeats nothing else of the question', async () => {
    const { message, source } = await say('bought gold <img src=x> on 30 February 2021, when can we renew?');
    expect(message).to.match(/^30 February 2021 is not a day in the calendar\. Which day did you mean\?/);
    expect(source).to.equal(undefined);
    const swedish = await say('Vi köpte silver den 31 november 2020, när kan vi förnya?');
    expect(swedish.message).to.match(/^Den 31 november 2020 finns inte i kalendern\./);
  });

  it('is the subject of the next question', async () => {
    await say('bought action pack 1 sept 2020, when can I renew?');
    expect((await say('and do we keep our benefits then?')).answer).to.match(/benefits/i);
  });

  it('is that of the FAQ when the question only mentions a date', async () => {
    const covid = await say(
      'Our anniversary is 15 March 2021 and covid kept us from the requirements. Are we extended?',
    );
    expect(covid.title).to.match(/COVID-19/);
    const benefits = await say(
      'We bought silver on 1 September 2020 and haven’t renewed. Until when do we have the perks?',
    );
    expect(benefits.title).to.match(/benefits/);
  });

  describe('by a date that can be read in two ways', () => {
    const QUESTION = 'bought the action pack 3/4/2020, when can I renew?';

    it('gives both readings and says so, the day first', async () => {
      now = new Date('2021-03-01T12:00:00Z');
      const { title, answer } = await say(QUESTION, { locale: 'en-GB' });
      expect(title).to.match(/bought on 3 April 2020/);
      expect(answer).to.match(/can be 3 April 2020 or 4 March 2020/);
      expect(answer).to.match(
        /\*\*4 April 2021\*\* to \*\*3 May 2021\*\*.+[\s\S]+4 March 2020:\*\*.+\*\*5 March 2021\*\*/,
      );
    });

    it('puts the month first for a client set to the United States', async () => {
      now = new Date('2021-03-01T12:00:00Z');
      const { title, answer } = await say(QUESTION, { locale: 'en-US' });
      expect(title).to.match(/bought on 4 March 2020/);
      expect(answer).to.match(/\*\*5 March 2021\*\*.+[\s\S]+3 April 2020:\*\*.+\*\*4 April 2021\*\*/);
    });

    it('says so in Swedish', async () => {
      now = new Date('2021-03-01T12:00:00Z');
      const { answer } = await say('köpte guld 3/4 2020, när kan vi förnya?', { locale: 'sv-SE' });
      expect(answer).to.match(/den 3 april 2020 eller den 4 mars 2020/);
      expect(answer).to.match(/Om det var den 4 mars 2020:/);
    });

    it('gives one answer if only one reading is a day', async () => {
      expect((await say('bought gold 13/4/2020, when can I renew?')).answer).not.to.match(/either way round|If it was/);
      expect((await say('bought gold 4/4/2020, when can I renew?')).answer).not.to.match(/either way round|If it was/);
    });
  });

  it('names the day that it counted from words', async () => {
    now = new Date('2021-03-10T12:00:00Z');
    const ago = await say('bought gold two years ago, when can we renew?');
    expect(ago.answer).to.match(/^I read the date in your question as 10 March 2019\./);
    const month = await say('köpte silver i maj 2020, när kan vi förnya?');
    expect(month.answer).to.match(/tid från den 1 maj 2020 till den 31 maj 2020/);
    expect(month.answer).to.match(/\*\*den 2 maj 2021\*\*[\s\S]+den 31 maj 2020:\*\*.+\*\*den 1 juni 2021\*\*/);
    const year = await say('bought gold on 4 May the year before last, when can we renew?');
    expect(year.title).to.match(/4 May 2019/);
    expect(year.answer).not.to.match(/You gave no year/);
  });

  it('says that a purchase is still to come', async () => {
    const { answer } = await say('we buy gold on 4 May 2030, when can we renew?');
    expect(answer).to.match(/^4 May 2030 is still to come/);
    const ahead = await say('bought action pack 1 september 2035, when can I renew?');
    expect(ahead.answer)
      .to.match(/^1 September 2035 is still to come/)
      .and.not.match(/yet to come/);
    expect((await say('köpte guld 1 september 2035, när kan vi förnya?')).answer).to.match(
      /^Dagen ligger framåt i tiden/,
    );
    expect((await say('bought gold 1 september 2020, when can I renew?')).answer).not.to.match(/still to come/);
  });

  it('answers two purchases in one card', async () => {
    now = new Date('2021-03-01T12:00:00Z');
    const { card, title, answer, source } = await say(
      'We bought silver on 4 May 2020 and the Action Pack on 6 June 2020. When can we renew?',
    );
    expect(title).to.match(/^Silver competency bought on 4 May 2020/);
    expect(answer).to.include('5 May 2021').and.not.to.include('7 June 2021');
    expect(element(card, 'title-2')?.text).to.match(/^Action Pack bought on 6 June 2020/);
    expect(element(card, 'answer-2')?.text).to.include('7 June 2021').and.not.to.include('5 May 2021');
    expect(element(card, 'source-2')?.text).to.equal(source);
  });
});
