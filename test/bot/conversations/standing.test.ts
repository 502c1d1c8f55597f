import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { executeActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { buttonsOf } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN, type KnownCompany, startBotOf } from '../../support/company.ts';
import { record } from '../../support/competency-builders.ts';
import { element, lastCard, type RunningBot } from '../../support/running-bot.ts';

const NOW = () => new Date('2021-05-10T09:00:00Z');
const BO = { from: { id: '29:bo', name: 'Bo', aadObjectId: 'aad-bo' } } as Partial<Activity>;
const conversation = (conversationType: string) =>
  ({ conversation: { id: `19:${conversationType}`, conversationType, tenantId: TENANT } }) as Partial<Activity>;

type Person = readonly [mcid: string, name: string];
const skillBy = ([mcid, name]: Person, skill: string, more: object = {}) => record(mcid, skill, { name, ...more });
const EXPIRING = { expiresOn: '2021-06-01' };
const RECORDS = [
  skillBy(['1', 'Cia Öberg'], '70-496'),
  skillBy(['1', 'Cia Öberg'], '70-498', EXPIRING),
  skillBy(['2', 'David Nyström'], '70-345'),
  skillBy(['2', 'David Nyström'], '70-347'),
  skillBy(['3', 'Eva Holm'], '70-345'),
  skillBy(['3', 'Eva Holm'], '70-347'),
  skillBy(['4', 'Farid Rahimi'], '70-345', {
    associatedInPc: false,
    relevantFor: ['Messaging (Hybrid Services Partner)'],
  }),
  skillBy(['5', 'Greta Lund'], 'AZ-500', { relevantFor: ['Security'] }),
];
const NAMES = /Öberg|Nyström|Holm|Rahimi|Lund/;
const MEMBERSHIPS: readonly StatedMembership[] = [
  { offer: 'silver', competency: 'messaging', purchasedOn: '2020-06-19' },
  { offer: 'silver', competency: 'security', purchasedOn: '2020-12-01' },
  { offer: 'actionPack', purchasedOn: '2020-04-20' },
];
const KNOWN: KnownCompany = { records: RECORDS, facts: { market: 'developed', memberships: MEMBERSHIPS } };

describe('the status of the company', () => {
  let bot: RunningBot;

  async function knowing(known: KnownCompany): Promise<void> {
    bot = await startBotOf(known, { env: ANNA_IS_ADMIN, now: NOW });
  }

  afterEach(() => bot.stop());

  async function say(text: string, overrides: Partial<Activity> = {}) {
    await bot.send(messageActivity({ text, ...overrides }));
    return lastCard(bot.connector);
  }

  const message = (card: { body: Record<string, unknown>[] }) => element(card, 'message')?.text;

  describe('with a report and memberships', () => {
    beforeEach(() => knowing(KNOWN));

    it('says first whether a level is held, and until when, before the status that proves it', async () => {
      const said = (card: { body: Record<string, unknown>[] }) => element(card, 'said')?.text;
      const yes = await say('Are we silver in security?');
      expect(said(yes)).to.match(/^Yes: you hold silver in Security \(anniversary on 1 December 2021\)\./);
      expect(textOf(yes)).to.match(/Security[\s\S]*As of 10 May 2021/);
      expect(said(await say('har vi guld i security?', { locale: 'sv-SE' }))).to.match(
        /^Nej, i Security har ni silver, inte guld\./,
      );
      expect(said(await say('Do we have gold in DevOps?'))).to.match(/^No: I know of no purchase of gold in DevOps\./);
    });

    it('names a level or a date that does not exist, and offers the levels that do', async () => {
      const card = await say('are we platinum in security?');
      expect(element(card, 'unknown')?.text).to.equal('There is no level **platinum**: silver or gold?');
      const [silver] = buttonsOf(card).map((button) => button.data);
      await bot.send(messageActivity({ text: '', value: silver }));
      expect(element(lastCard(bot.connector), 'said')?.text).to.match(/^Yes: you hold silver in Security/);
      expect(textOf(await say('är vi guldpartner den 31 februari 2022?'))).to.match(/31 februari 2022/);
    });

    it('answers that to somebody without a role too, and names nobody', async () => {
      const card = await say('are we silver partners?', BO);
      expect(element(card, 'said')?.text).to.match(/^Yes: you hold silver in Messaging .*Security/);
      expect(wholeOf(card)).not.to.match(NAMES);
    });

    it('asks which day is meant by a date that can be read in two ways, the likelier first', async () => {
      const titles = (card: object) => buttonsOf(card).map(({ title }) => title);
      const british = await say('status as of 3/4/2021', { locale: 'en-GB' });
      expect(titles(british)).to.deep.equal(['3 April 2021', '4 March 2021']);
      const american = await say('status of messaging as of 3/4/2021', { locale: 'en-US' });
      expect(titles(american)).to.deep.equal(['4 March 2021', '3 April 2021']);
      const [data] = buttonsOf(american).map((button) => button.data);
      await bot.send(messageActivity({ text: '', value: data }));
      expect(textOf(lastCard(bot.connector))).to.match(/4 March 2021/);
      expect(titles(await say('status as of February 2021'))).to.deep.equal(['1 February 2021', '28 February 2021']);
      expect(textOf(await say('status as of yesterday'))).to.match(/9 May 2021/);
      expect(textOf(await say('status per den 4/3 2021', { locale: 'sv-SE' }))).to.match(/Vilken dag menar du/);
      expect(textOf(await say('status as of 13/4/2021'))).to.match(/As of 13 April 2021/);
    });

    const unread: [line: string, language: 'en' | 'sv'][] = [
      ['status as of last spring', 'en'],
      ['renewals as of midsummer', 'en'],
      ['risk as of the merger', 'en'],
      ['skills report as of a while ago', 'en'],
      ['status of messaging as of Q3', 'en'],
      ['linking as of some days ago', 'en'],
      ['status per i vintras', 'sv'],
      ['förnyelser per i påskas', 'sv'],
    ];
    for (const [line, language] of unread) {
      it(`says that it could not be read: "${line}"`, async () => {
        expect(textOf(await say(line))).to.match(
          language === 'en' ? /couldn't read the day/ : /kunde inte läsa vilken dag/,
        );
      });
    }

    it('has a row for each competency, with its level, renewal, risk and people counted', async () => {
      const card = textOf(await say('status'));
      expect(card).to.match(/As of 10 May 2021/);
      expect(card).to.match(/Messaging · Silver/);
      expect(card).to.match(/Fragile/);
      expect(card).to.match(/extended through 19 June 2022/);
      expect(card).to.match(/people: 2 of 2/);
      expect(card).to.match(/not published, so I can't tell/);
      expect(card).to.match(/renewal window open, 11 days left \(through 20 May 2021\)/i);
      expect(card).to.match(/retired in October 2022/);
    });

    it('is shown in Swedish too', async () => {
      const card = textOf(await say('läget'));
      expect(card).to.match(/Läget den 10 maj 2021/);
      expect(card).to.match(/Skör/);
      expect(card).to.match(/personer: 2 av 2/);
    });

    it('explains one competency: who counts, who does not and why, with rule and source', async () => {
      const card = textOf(await say('status of Messaging'));
      expect(card).to.match(/2 people with 70-347 and 70-345: 2 count \(David Nyström and Eva Holm\)/);
      expect(card).to.match(/it hangs on David Nyström and Eva Holm/);
      expect(card).to.match(/Not associated in Partner Center \(R6\): Farid Rahimi \(70-345\)/);
      expect(card).to.match(/\*\*R5\*\*.*\*\*R6\*\*/s);
      expect(card).to.match(/competency-messaging\.md, of 2017\/18/);
    });

    it('is computed for another day by the skills of that day', async () => {
      expect(textOf(await say('status of DevOps as of 1 June 2021'))).to.match(/1 counts/);
      const later = textOf(await say('status of DevOps as of 2 June 2021'));
      expect(later).to.match(/nobody counts yet/);
      expect(later).to.match(/As of 2 June 2021: skills and rules of that day/);
    });

    it('tells when the requirements are not published', async () => {
      expect(textOf(await say('status of security'))).to.match(/not published in any source I have/);
    });

    it('names no person to people without the role, nor in a channel or group chat', async () => {
      for (const overrides of [BO, conversation('channel'), conversation('groupChat')]) {
        for (const line of ['status', 'status of Messaging', 'status för DevOps']) {
          expect(wholeOf(await say(line, overrides))).not.to.match(NAMES);
        }
      }
      expect(wholeOf(await say('risk', conversation('channel')))).not.to.match(NAMES);
      expect(textOf(await say('status of Messaging', BO))).to.match(/it hangs on 2 people/);
    });

    it('opens a competency in place, and the overview again', async () => {
      const click = async (data: object, overrides = {}) => {
        const response = await bot.send(executeActivity('company.show', data, overrides));
        return (await response.json()) as object;
      };
      expect(textOf(await click({ ability: 'status', competency: 'messaging', language: 'sv' }))).to.match(/Nyström/);
      expect(wholeOf(await click({ ability: 'status', competency: 'messaging' }, BO))).not.to.match(NAMES);
      expect(textOf(await click({ ability: 'status', language: 'en' }))).to.match(/Where you stand/);
      expect(await click({ ability: 'risk' }, BO)).to.include({ statusCode: 403 });
    });

    it('lists the renewals, soonest first', async () => {
      const card = await say('renewals');
      const text = textOf(card);
      expect(text.indexOf('Action Pack')).to.be.below(text.indexOf('Security · Silver'));
      expect(text).to.match(/Renew now/);
      expect(text).to.match(/21 April 2021 to 20 May 2021, both days included/);
      expect(text).to.match(/by 1 September 2021 at the latest/);
      expect(text).to.match(/16 November 2021 and 24 December 2021/);
      expect(text).to.match(/anniversary 19 June 2021 extended through 19 June 2022/);
      expect(textOf(await say('förnyelser'))).to.match(/från och med den 21 april 2021 till och med den 20 maj 2021/);
    });

    it('lists the risks, with the people that each depends on', async () => {
      const card = await say('risk');
      expect(element(card, 'summary')?.text).to.equal('Of what you hold: 1 fragile and 1 unknown.');
      expect(textOf(card)).to.match(/David Nyström and Eva Holm/);
    });

    it('refuses renewals and risks to people without the role, with a sentence', async () => {
      expect(message(await say('renewals', BO))).to.match(/MPN partner admin/);
      expect(message(await say('risker', BO))).to.match(/en roll/);
    });

    it('names a date that is in no calendar', async () => {
      for (const line of ['status', 'status of Messaging', 'renewals', 'risk']) {
        expect(message(await say(`${line} as of 30 February 2021`))).to.equal(
          '30 February 2021 is not a day in the calendar. Which day did you mean? Please ask again with that day.',
        );
      }
    });
  });

  it('is at risk where a skill expires before the anniversary, with the day and a plan', async () => {
    const records = [
      ...RECORDS,
      skillBy(['6', 'Hanna Sjö'], '70-345', { expiresOn: '2021-09-30' }),
      skillBy(['6', 'Hanna Sjö'], '70-347'),
      skillBy(['7', 'Ivar Dahl'], '70-345'),
      skillBy(['7', 'Ivar Dahl'], '70-347'),
    ];
    const memberships: StatedMembership[] = [{ offer: 'gold', competency: 'messaging', purchasedOn: '2020-12-01' }];
    await knowing({ records, facts: { memberships } });
    const risk = await say('risk');
    const card = textOf(risk);
    expect(card).to.match(/At risk/);
    expect(card).to.match(/Hanna Sjö: 70-345 \(last day 30 September 2021\)/);
    expect(wholeOf(risk)).to.match(/"ability":"plan","competency":"messaging","level":"gold"/);
    const forOthers = await say('status of Messaging', BO);
    expect(textOf(forOthers)).to.match(/1 skill stops counting before then; its last day is 30 September 2021/);
    expect(wholeOf(forOthers)).not.to.match(/"ability":"plan"/);
  });

  describe('with nothing known', () => {
    beforeEach(() => knowing({}));

    it('tells an admin how to add what is missing', async () => {
      const card = await say('status');
      expect(message(card)).to.match(/Drop the skills report/);
      expect(wholeOf(card)).to.match(/"ability":"imports"/);
      expect(message(await say('renewals'))).to.match(/no purchase date yet/);
      expect(message(await say('risker'))).to.match(/ingen kompetensrapport än/);
    });

    it('tells people without the role which roles they can ask', async () => {
      const card = await say('status', BO);
      expect(message(card)).to.match(/MPN partner admin.*Global admin/);
      expect(card.actions ?? []).to.deep.equal([]);
    });
  });

  it('shows renewals before the first report, and tells what is unknown without one', async () => {
    await knowing({ facts: { memberships: MEMBERSHIPS } });
    const card = await say('status');
    expect(element(card, 'notice')?.text).to.match(/no skills report yet/);
    expect(wholeOf(card)).not.to.match(/Lost|no level met/);
  });

  it('tells that nothing is at risk when everything is safe', async () => {
    const records = ['1', '2', '3'].flatMap((mcid) => [record(mcid, '70-345'), record(mcid, '70-347')]);
    await knowing({ records, facts: { memberships: MEMBERSHIPS.slice(0, 1) } });
    expect(element(await say('risk'), 'summary')?.text).to.equal(
      'Nothing is at risk: the competency you hold is safe.',
    );
  });
});
