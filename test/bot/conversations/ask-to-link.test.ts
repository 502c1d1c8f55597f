import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { joinKey } from '../../../bot/store/key.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { TENANT } from '../../support/activities.ts';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { element, startBot } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

describe('asking people to link', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know(RECORDS);
  });

  afterEach(() => bot.stop());

  const RECORDS = [
    skillOf('colleague', '70-767', { associatedInPc: false }),
    skillOf('Stranger', '70-767', { associatedInPc: false }),
  ];
  const click = async (verb: string, who: Who = 'admin', language = 'en') => {
    const { value } = await bot.execute(who, { verb, language });
    return { text: element(value, 'text')?.text as string, card: value };
  };
  const prompts = () =>
    bot.connector.calls.filter(
      ({ method, path, activity }) =>
        method === 'POST' && path.includes('a%3Acolleague') && JSON.stringify(activity).includes('mcid.say'),
    );
  /** Resolves with the prompts that have arrived, after time for one too many. */
  const arrived = async () => {
    await eventually(() => prompts().length > 0);
    await pause(100);
    return prompts();
  };

  it('announces how many will be asked, and how many are unknown', async () => {
    await bot.say('colleague', 'help');
    expect(buttonData(await bot.say('admin', 'linking'))).to.deep.include({ verb: 'prompts.show', language: 'en' });
    const { text, card } = await click('prompts.show');
    expect(text).to.match(/\*\*1 person\*\* gets a message/);
    expect(textOf(card))
      .to.match(/1 person in the report is unknown/)
      .and.match(/Ask 1 person/);
    expect(wholeOf(card)).not.to.match(/Stranger|@/);
    expect((await click('prompts.show', 'admin', 'sv')).text).to.match(/\*\*1 person\*\* får ett meddelande/);
  });

  it('asks each person in their own chat and language, and nobody twice', async () => {
    await bot.say('colleague', 'svenska');
    expect((await click('prompts.send')).text).to.match(/\*\*1 person\*\* has been asked/);
    const [prompt] = await arrived();
    expect(textOf(prompt?.activity))
      .to.match(/Koppla ditt MCID/)
      .and.match(/hela teamet/);
    expect(wholeOf(prompt?.activity)).not.to.match(/Stranger/);
    const again = await click('prompts.send');
    expect(again.text).to.match(/nobody to ask today/);
    expect(textOf(again.card)).to.match(/1 person is not asked today/);
    expect(await arrived()).to.have.length(1);
  });

  it('asks nobody twice when two admins click at once', async () => {
    await bot.say('colleague', 'help');
    await Promise.all([click('prompts.send'), click('prompts.send')]);
    expect(await arrived()).to.have.length(1);
  });

  it('asks again from the day that the person has chosen', async () => {
    await bot.say('colleague', 'help');
    await click('prompts.send');
    await arrived();
    await bot.execute('colleague', { verb: 'mcid.remind', after: 'tomorrow' });
    expect((await click('prompts.show')).text).to.match(/nobody to ask/);
    bot.setNow('2021-05-11T12:00Z');
    expect((await click('prompts.show')).text).to.match(/1 person/);
  });

  it('does not write to people who have muted it', async () => {
    await bot.execute('colleague', { verb: 'preferences.save', muted: 'mcidPrompt' });
    expect((await click('prompts.send')).text).to.match(/1 person/);
    // Time for a prompt to come.
    await pause(300);
    expect(prompts()).to.deep.equal([]);
  });

  describe('every day, once an admin has switched it on', () => {
    let store: Store;

    beforeEach(async () => {
      await bot.say('colleague', 'help');
      store = await openStore(bot.storeUrl);
    });
    afterEach(() => store.close());

    /** Asserts the prompts to the colleague on a day for which another bot, on the same store, does the work. */
    const expectAsked = async (day: CalendarDay, expected: 0 | 1, why?: string) => {
      const now = new Date(`${day}T08:00Z`);
      bot.setNow(now.toISOString());
      const before = prompts().length;
      const env = { STORE_URL: bot.storeUrl, ALERTS_AT: '00:00', BOOTSTRAP_ADMINS: `${TENANT}:aad-admin` };
      const runner = await startBot({ env, now: () => now });
      await eventually(() => store.records<true>('alert-days').get(joinKey(TENANT, day)));
      await eventually(() => prompts().length >= before + expected);
      await runner.stop();
      expect(prompts().length - before, why ?? day).to.equal(expected);
    };
    const switchOn = () => bot.execute('admin', { verb: 'prompts.schedule', isOn: true });

    it('asks those who are due, at most every two weeks', async () => {
      await expectAsked('2021-05-11', 0);
      await switchOn();
      await expectAsked('2021-05-12', 1);
      await expectAsked('2021-05-13', 0);
      await expectAsked('2021-05-25', 0);
      await expectAsked('2021-05-26', 1);
    });

    it('asks no more once a report shows the link, and follows up where one does not', async () => {
      await switchOn();
      await expectAsked('2021-05-12', 1);
      await bot.execute('colleague', { verb: 'mcid.say', said: 'linked' });
      await expectAsked('2021-05-27', 0, 'no report can tell yet');
      await bot.know(RECORDS, { importedOn: '2021-05-28' });
      await expectAsked('2021-05-28', 1);
      expect(textOf(prompts().at(-1))).to.match(/doesn't show yet/);
      await bot.know([skillOf('colleague', '70-767')], { importedOn: '2021-06-28' });
      await expectAsked('2021-06-29', 0);
    });
  });

  it('is for admins in their own chat only', async () => {
    for (const verb of ['prompts.show', 'prompts.send']) {
      expect((await bot.execute('colleague', { verb })).statusCode).to.equal(403);
    }
    expect(buttonData(await bot.say('admin', 'linking', together('channel')))).to.deep.equal([]);
    const inChannel = await bot.say('admin', '', { ...together('channel'), value: { verb: 'prompts.send' } });
    expect(textOf(inChannel)).to.match(/needs a role/);
    expect(prompts()).to.deep.equal([]);
  });
});
