import { expect } from 'chai';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const FOUNDATION = 'Technical Assessment Data Analytics Foundational';
const SPECIALIST = ['70-767', '70-768', FOUNDATION];

describe('plan', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([
      ...SPECIALIST.map((skill) => skillOf('Anna Berg', skill)),
      skillOf('Bo Ek', '70-767'),
      skillOf('Bo Ek', '70-768', { associatedInPc: false }),
    ]);
  });

  afterEach(() => bot.stop());

  const summary = async (text: string) => element(await bot.say('admin', text), 'summary')?.text;

  it('tells who earns and who associates what, and by which option', async () => {
    const card = await bot.say('admin', 'plan data analytics gold');
    expect(element(card, 'title')?.text).to.equal('Plan for Data Analytics: Gold');
    expect(element(card, 'summary')?.text).to.match(/1 more certification .* Data Analytics Specialist/);
    expect(textOf(card))
      .to.match(/Bo Ek/)
      .and.match(/earns Technical Assessment Data Analytics Foundational/);
    expect(textOf(card)).to.match(/associates 70-768 Developing SQL Data Models in Partner Center/);
    expect(textOf(card))
      .to.match(/Other ways:.*Power BI: 2 certifications, and something/s)
      .and.match(/As of 10 May 2021/);
  });

  it('aims at the level above the one attained, in Swedish too', async () => {
    expect(await summary('plan data analytics')).to.match(/^To reach gold/);
    expect(await summary('planera data platform')).to.match(/^För att nå silver/);
  });

  it('aims at the level held when that is at risk at its anniversary', async () => {
    await bot.know(
      SPECIALIST.map((skill) => skillOf('Anna Berg', skill, { expiresOn: '2021-08-01' })),
      { facts: { memberships: [{ offer: 'silver', competency: 'data-analytics', purchasedOn: '2020-09-01' }] } },
    );
    expect(await summary('plan data analytics')).to.match(/^To keep silver at its anniversary on 1 September 2021/);
    expect(await summary('plan data analytics gold')).to.match(/^To reach gold|can't reach gold/);
    expect(await summary('plan data analytics silver as of 11 May 2021')).to.match(/met already/);
  });

  it('tells which levels are met, out of reach, unpublished, or need more than certifications', async () => {
    expect(textOf(await bot.say('admin', 'plan erp'))).to.match(/gross ERP licence revenue.*R7/s);
    expect(await summary('plan data analytics silver')).to.match(/Silver is met already/);
    expect(await summary('plan devops gold')).to.match(/can't reach|more certif/);
    expect(await summary('plan security')).to.match(/No source/);
  });

  it('asks for the competency when none is named', async () => {
    const card = await bot.say('admin', 'plan gold');
    expect(wholeOf(card)).to.match(/Input\.ChoiceSet/);
    const [data] = buttonData(card);
    expect(data).to.deep.equal({ verb: 'company.show', ability: 'plan', level: 'gold', language: 'en' });
    const plan = await bot.submit('admin', { ...data, competency: 'data-analytics' });
    expect(element(plan, 'title')?.text).to.equal('Plan for Data Analytics: Gold');
  });

  it('is for admins in their own chat', async () => {
    expect(textOf(await bot.say('colleague', 'plan data analytics gold'))).to.match(/needs a role/);
    const channel = await bot.say('admin', 'plan data analytics gold', together('channel'));
    expect(textOf(channel)).to.match(/personal chat/);
    expect(wholeOf(channel)).not.to.match(/Bo Ek|Anna/);
    const button = { verb: 'company.show', ability: 'plan', competency: 'data-analytics' };
    expect((await bot.execute('colleague', button)).statusCode).to.equal(403);
  });
});
