import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { executeActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { buttonNamed } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { record } from '../../support/competency-builders.ts';
import { eventually } from '../../support/eventually.ts';
import { element, type lastCard } from '../../support/running-bot.ts';

type Card = ReturnType<typeof lastCard>;

const FACTS: CompanyFacts = {
  memberships: [
    { offer: 'gold', competency: 'messaging', purchasedOn: '2020-06-19' },
    { offer: 'silver', competency: 'devops', purchasedOn: '2020-12-01' },
  ],
};
const named = (mcid: string, name: string, ...skills: string[]) => skills.map((skill) => record(mcid, skill, { name }));
const BEFORE = [...named('1', 'Cia Öberg', '70-345', '70-347'), ...named('2', 'David Nyström', '70-345')];
const NOW = [...BEFORE, ...named('2', 'David Nyström', '70-347'), ...named('3', 'Eva Holm', '70-345')];
const NAMES = /Öberg|Nyström|Holm|aad-|@contoso/;

const THREAD = '19:general@thread.tacv2;messageid=1620640000000';
const IN_CHANNEL = {
  conversation: { id: THREAD, conversationType: 'channel', tenantId: TENANT },
  channelData: { tenant: { id: TENANT }, team: { id: '19:team@thread.tacv2' } },
} as Partial<Activity>;
const IN_GROUP_CHAT = {
  conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: TENANT },
} as Partial<Activity>;

describe('the skills report', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });
  afterEach(() => bot.stop());

  const known = () => bot.know(NOW, { facts: FACTS, recordsBefore: BEFORE });

  /** Clicks a button of a shared card; resolves with the body of the response. */
  async function click(who: 'admin' | 'colleague', data: object, where = IN_CHANNEL) {
    const from = { id: `29:${who}`, name: who, aadObjectId: `aad-${who}` };
    const { verb } = data as { verb: string };
    const response = await bot.send(executeActivity(verb, data, { ...where, from, replyToId: 'card' }));
    return (await response.json()) as { statusCode: number; type: string; value: Card & { message?: string } };
  }

  /** Resolves with the last card in a person's own chat, once it holds so many after the greeting. */
  async function inOwnChat(who: 'admin' | 'colleague', count = 1) {
    const own = () => bot.connector.sent.filter(({ conversation }) => conversation?.id === `a:${who}`).slice(1);
    await eventually(() => expect(own()).to.have.length(count));
    return textOf(own().at(-1));
  }

  describe('in a channel', () => {
    it('is one card in numbers, with the change since the last report and the anniversary', async () => {
      await known();
      for (const who of ['admin', 'colleague'] as const) {
        const card = await bot.say(who, '<at>Partner Compass</at> skills report', IN_CHANNEL);
        expect(textOf(card))
          .to.match(/By the report of 10 May 2021; the one before is of 10 April 2021/)
          .and.match(/Messaging · Gold.*People: 2 of 4 · ▲ 1 more than last time.*19 June 2021/s)
          .and.match(/DevOps · Silver.*unchanged/s);
        expect(wholeOf(card)).to.match(/Chart\.HorizontalBar\.Stacked.*"fallback"/);
        expect(wholeOf(card)).not.to.match(NAMES);
      }
    });

    it('counts people for the level that was asked for, whichever is held', async () => {
      await known();
      expect(textOf(await bot.say('admin', 'skills report gold', IN_CHANNEL)))
        .to.match(/DevOps · Silver.*Gold: people: \d of \d/s)
        .and.match(/Messaging · Gold.*Gold: people: 2 of 4 · ▲ 1 more/s);
      const silver = await bot.say('admin', 'kompetensrapport messaging silver', IN_CHANNEL);
      expect(textOf(silver)).to.match(/Silver: personer: 2 av 2/);
      const { data } = buttonNamed(silver, 'Uppdatera');
      expect(data).to.include({ competency: 'messaging', level: 'silver' });
    });

    it('answers in the thread that it was asked in', async () => {
      await known();
      await bot.say('colleague', 'kompetensrapport', IN_CHANNEL);
      expect(bot.connector.calls.at(-1)?.path).to.include(encodeURIComponent(THREAD));
      expect(bot.connector.sent.at(-1)?.replyToId).to.be.a('string');
    });

    it('shows one competency level by level, in Swedish too', async () => {
      await known();
      const card = await bot.say('colleague', 'kompetensrapporten för Messaging', IN_GROUP_CHAT);
      expect(textOf(card)).to.match(/Kompetensrapporten: Messaging/);
      expect(textOf(card)).to.match(/^Silver: personer: 2 av 2 · Guld: personer: 2 av 4$/m);
      expect(wholeOf(card)).to.match(/"title":"Silver".*"title":"Guld"/);
      expect(wholeOf(card)).not.to.match(/DevOps ·/);
    });

    it('is refreshed and switched to another competency in place, by anyone', async () => {
      await known();
      const card = await bot.say('colleague', 'skills report', IN_CHANNEL);
      const refreshed = await click('colleague', buttonNamed(card, 'Refresh').data);
      expect(refreshed.value).to.deep.equal(card);
      const other = { verb: 'company.show', ability: 'skillsReport', language: 'en', competency: 'devops' };
      expect(textOf((await click('colleague', other)).value)).to.match(/Skills report: DevOps/);
    });

    it('leaves a question about the report to the FAQ', async () => {
      await known();
      const card = await bot.say('colleague', 'skills report prerequisites', IN_CHANNEL);
      expect(element(card, 'source')).to.include.keys('text');
    });

    it('names before the first report the roles that can import it, and privately the people', async () => {
      const card = await bot.say('colleague', 'skills report', IN_CHANNEL);
      expect(element(card, 'message')?.text).to.match(/no skills report yet.*MPN partner admin.*Global admin/);
      await bot.say('admin', 'help');
      await bot.say('colleague', 'help');
      const answer = await click('colleague', buttonNamed(card, 'Whom can I ask?').data);
      expect(answer).to.include({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      expect(await inOwnChat('colleague')).to.match(/admin can give me the report/);
      await known();
      expect(textOf((await click('colleague', buttonNamed(card, 'Look again').data)).value)).to.match(/People: 2 of 4/);
    });
  });

  describe('with names', () => {
    beforeEach(async () => {
      await known();
      await bot.say('admin', 'help');
      await bot.say('colleague', 'help');
    });

    const names = { verb: 'report.names', language: 'en' };

    it('goes once to an admin’s own chat, even after two clicks, and never to the channel', async () => {
      const before = bot.connector.calls.length;
      for (const answer of [await click('admin', names), await click('admin', names)]) {
        expect(answer).to.include({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
        expect(wholeOf(answer.value)).not.to.match(NAMES);
      }
      expect(await inOwnChat('admin')).to.match(/2 count.*\(Cia Öberg and David Nyström\)/s);
      const inChannel = bot.connector.calls.slice(before).filter(({ path }) => path.includes('general'));
      expect(inChannel).to.deep.equal([]);
    });

    it('is refused to others, who find the reason in their own chat too', async () => {
      const answer = await click('colleague', names);
      expect(answer.statusCode).to.equal(403);
      expect(answer.value.message).to.match(/MPN partner admin/);
      await click('colleague', names);
      expect(await inOwnChat('colleague')).to.match(/I can't show them to you.*my skills/s);
    });

    it('is one click from the numbers and back in an admin’s own chat', async () => {
      const card = await bot.say('admin', 'skills report');
      const shown = await bot.execute('admin', buttonNamed(card, 'Show the names').data);
      expect(textOf(shown.value)).to.match(/Cia Öberg/);
      const back = await bot.execute('admin', buttonNamed(shown.value, 'Back to the numbers').data);
      expect(back.value).to.deep.equal(card);
    });

    it('gives others in their own chat the answer of the FAQ', async () => {
      expect(wholeOf(await bot.say('colleague', 'skills report'))).not.to.match(/People: |Öberg/);
    });
  });

  it('answers a malformed button with 400', async () => {
    await known();
    for (const verb of ['report.names', 'report.schedule', 'report.cancel']) {
      expect((await click('admin', { verb, competency: 'sales' })).statusCode).to.equal(400);
    }
    const inOwnChat = messageActivity().conversation;
    expect((await click('admin', { verb: 'report.schedule' }, { conversation: inOwnChat })).statusCode).to.equal(400);
  });
});
