import { expect } from 'chai';
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
});
