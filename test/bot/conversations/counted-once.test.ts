import { expect } from 'chai';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { record } from '../../support/competency-builders.ts';

const BI = 'DA Business Intelligence';

describe('what counts for a competency', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });
  afterEach(() => bot.stop());

  it('is a figure of the download once, if it is stated for the same day too', async () => {
    const seats: PerformanceFact = { kind: 'snapshot', metric: 'power-bi-seats', on: '2021-02-28', value: 600 };
    const records = ['1', '2'].map((mcid) => record(mcid, BI, { name: `Person ${mcid}` }));
    const facts = { memberships: [], performance: [seats] } as const;
    await bot.know(records, { facts: { ...facts, market: 'developed' }, performance: [seats] });
    const card = textOf(await bot.say('admin', 'status of data analytics gold'));
    expect(card).to.match(/600 on record/);
    expect(card).not.to.match(/1,200 on record/);
  });

  it('is counted by the option that is met', async () => {
    const people = ['1', '2', '3', '4'].flatMap((mcid) =>
      ['DA Foundational', BI].map((text) => record(mcid, text, { name: `Person ${mcid}` })),
    );
    const memberships = [{ offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' }] as const;
    await bot.know(people, { facts: { market: 'developed', memberships } });
    expect(textOf(await bot.say('admin', 'skills report of data analytics'))).to.match(/Gold\b.*People: 4 of 4/s);
    expect(textOf(await bot.say('admin', 'status'))).to.match(/people: 4 of 4/);
  });

  describe('is a person with two MCIDs once', () => {
    const skill = (mcid: string, name: string, email: string, text = BI) => record(mcid, text, { name, email });
    const anna = (mcid: string, text = BI) => skill(mcid, 'Anna Berg', 'anna@contoso.example', text);
    const SILVER: CompanyFacts = {
      market: 'developed',
      memberships: [{ offer: 'silver', competency: 'data-analytics', purchasedOn: '2020-09-01' }],
      performance: [{ kind: 'snapshot', metric: 'power-bi-seats', on: '2021-04-30', value: 300 }],
    };
    const SAYS = /Anna Berg has several MCIDs and counts once/;

    beforeEach(() => bot.know([anna('700001'), anna('700002')], { facts: SILVER }));

    it('in risk, which then depends on that person', async () => {
      const card = textOf(await bot.say('admin', 'risk'));
      expect(card).to.match(/Fragile/);
      expect(card).to.match(SAYS);
    });

    it('in status, for admins by name and for others as a number', async () => {
      expect(textOf(await bot.say('admin', 'status of data analytics silver'))).to.match(/1 counts \(Anna Berg\)/);
      expect(textOf(await bot.say('admin', 'status of data analytics'))).to.match(SAYS);
      const whole = textOf(await bot.say('colleague', 'status'));
      expect(whole).to.match(/1 person has several MCIDs and counts once/);
      expect(whole).not.to.match(/Anna/);
    });

    it('in what if and plan', async () => {
      const card = textOf(await bot.say('admin', 'what if Anna Berg leaves'));
      expect(card).to.match(/met → not met/);
      expect(card).to.match(SAYS);
      const plan = textOf(await bot.say('admin', 'plan data analytics gold'));
      expect(plan).to.match(SAYS);
    });

    it('in the skills report and in alerts', async () => {
      const report = textOf(await bot.say('admin', 'skills report of data analytics'));
      expect(report).to.match(/people: 1 of 1/);
      expect(report).to.match(/1 person has several MCIDs/);
      bot.setNow('2021-07-01T12:00Z');
      expect(textOf(await bot.say('admin', 'my alerts'))).to.match(/hangs on 1 person/);
    });

    it('in Swedish too', async () => {
      expect(textOf(await bot.say('admin', 'i riskzonen'))).to.match(/Anna Berg har flera MCID men räknas en gång/);
    });

    it('but two people who share an address are two', async () => {
      const shared = 'training@contoso.example';
      await bot.know([skill('700001', 'Anna Berg', shared), skill('700002', 'Bo Ek', shared)], { facts: SILVER });
      const risk = textOf(await bot.say('admin', 'risk'));
      expect(risk).to.match(/even if any one person leaves/);
      expect(risk).not.to.match(/several MCIDs/);
      expect(textOf(await bot.say('admin', 'what if Bo Ek leaves'))).to.match(/If Bo Ek leaves/);
    });
  });
});
