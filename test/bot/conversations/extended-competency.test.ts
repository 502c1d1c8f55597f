import { expect } from 'chai';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { record } from '../../support/competency-builders.ts';

const BI = 'DA Business Intelligence';
const bought = (purchasedOn: StatedMembership['purchasedOn']): StatedMembership => {
  return { offer: 'silver', competency: 'data-analytics', purchasedOn };
};

describe('a competency', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });
  afterEach(() => bot.stop());

  /** Two people with an assessment that is over, so that no level is met. */
  async function knowing(purchasedOn: StatedMembership['purchasedOn'], day: string) {
    const people = ['1', '2'].map((mcid) => record(mcid, BI, { name: `Person ${mcid}`, expiresOn: '2020-12-15' }));
    const facts = { market: 'developed', memberships: [bought(purchasedOn)] } as const;
    await bot.know(people, { facts, importedOn: '2021-02-01' });
    bot.setNow(`${day}T12:00Z`);
  }
  const say = async (text: string) => textOf(await bot.say('admin', text));

  describe('extended by R5', () => {
    const LINES = ['status', 'status of data analytics', 'risk', 'renewals', 'skills report of data analytics'];

    it('is nowhere lost, and names the extension, before its anniversary', async () => {
      await knowing('2020-03-01', '2021-02-20');
      for (const line of LINES) expect(await say(line), line).not.to.match(/lost/i);
      expect(await say('risk')).to.match(/Not met.*1 March 2021 is extended through 1 March 2022 \(R5, COVID-19\)/s);
      expect(await say('risk')).to.match(/\*\*R5\*\*/);
      expect(await say('i riskzonen')).to.match(/förlängd till och med den 1 mars 2022 \(R5, covid-19\)/);
    });

    const days: readonly (readonly [string, string, RegExp, RegExp])[] = [
      ['on the anniversary', '2021-03-01', /Extended/, /fee is due from 2 March 2021 to 31 March 2021/],
      [
        'on the first day of its fee',
        '2021-03-02',
        /Pay the fee now/,
        /fee is due now, 30 days left \(through 31 March/,
      ],
      ['in the window of its fee', '2021-03-10', /Pay the fee now/, /fee is due now, 22 days left \(through 31 March/],
      [
        'on the last day of its fee',
        '2021-03-31',
        /Pay the fee now/,
        /today is the last day to pay the fee \(31 March/,
      ],
    ];
    for (const [when, day, word, fee] of days) {
      it(`shows the window of the fee ${when}`, async () => {
        await knowing('2020-03-01', day);
        const renewals = await say('renewals');
        expect(renewals).to.match(word);
        expect(renewals).to.match(fee);
        expect(renewals).to.match(/Fee.*due from 2 March 2021 to 31 March 2021/s);
        expect(await say('status')).to.match(fee);
        expect(await say('status of data analytics')).to.match(fee);
        expect(await say('my alerts'))
          .to.match(/Silver: .*(?:the fee|to pay the fee)/)
          .and.not.match(/renewed|to renew/);
      });
    }

    it('speaks of the next renewal when the window of the fee is over', async () => {
      await knowing('2020-03-01', '2021-04-01');
      const renewals = await say('renewals');
      expect(renewals).to.match(/Extended/);
      expect(renewals).not.to.match(/fee is due now|due from/);
      expect(renewals).to.match(/2 March 2022 to 31 March 2022/);
    });

    it('is asked about once the window of its fee is over', async () => {
      const asks = /its fee is assumed paid in the window of 2 March 2021 to 31 March 2021: is that so\?/;
      await knowing('2020-03-01', '2021-03-31');
      expect(await say('renewals')).not.to.match(/assumed/);
      await knowing('2020-03-01', '2021-04-01');
      for (const line of ['renewals', 'status', 'status of data analytics'])
        expect(await say(line), line).to.match(asks);
      expect(await say('renewals')).to.match(/\[Fee paid\]\n\[Fee not paid\]/);
      expect(await say('risk')).to.match(/I assume that its fee was paid after the anniversary on 1 March 2021/);
    });

    it('stays through the next anniversary if the fee was paid, and has expired if it was not', async () => {
      const answer = async (verb: 'renewal.done' | 'renewal.missed') => {
        await knowing('2020-03-01', '2021-04-01');
        const data = { verb, key: 'data-analytics', anniversary: '2021-03-01', language: 'en' };
        return textOf((await bot.execute('admin', data)).value);
      };
      expect(await answer('renewal.done'))
        .to.match(/Active.*1 March 2022/s)
        .and.not.match(/assumed/);
      expect(await answer('renewal.missed')).to.match(/Expired, the window closed on 31 March 2021/);
      expect(await say('renewals as of 2021-03-10'), 'the fee was still due').to.match(/Pay the fee now/);
    });
  });

  const kept: readonly (readonly [string, string, string])[] = [
    ['before its anniversary', '2020-08-01', '2021-07-20'],
    ['on its anniversary', '2020-08-01', '2021-08-01'],
    ['in its window', '2020-08-01', '2021-08-20'],
    ['on the last day of its window', '2020-08-01', '2021-08-31'],
  ];
  for (const [when, purchasedOn, day] of kept) {
    it(`that is not met is "not met", and not lost, ${when}`, async () => {
      await knowing(purchasedOn as StatedMembership['purchasedOn'], day);
      for (const line of ['status', 'risk']) {
        const card = await say(line);
        expect(card, line).to.match(/✖ Not met/);
        expect(card, line).not.to.match(/lost/i);
      }
      expect(await say('status på svenska')).not.to.match(/förlorad/i);
    });
  }
});
