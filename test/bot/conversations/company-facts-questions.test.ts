import { expect } from 'chai';
import { textOf, wholeOf } from '../../support/card-text.ts';
import type { CompanyBot } from '../../support/company-bot.ts';
import { DEMO_DAY, DEMO_NAMES, startDemoBot } from '../../support/demo-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

describe('plain questions about company facts', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startDemoBot();
  });

  after(() => bot.stop());

  const said = async (text: string) => element(await bot.say('admin', text), 'said')?.text;

  it('are answered with what is stated', async () => {
    expect(await said('vilken dag flyttade vi över till Partner Center?')).to.match(
      /^Ni flyttade från PMC .* den 1 augusti 2026\./,
    );
    expect(await said('which market are we in?')).to.equal('Your market is stated as: Developed.');
    expect(await said('when did we buy the action pack?')).to.equal(
      'You have bought the Action Pack on 9 November 2022 (last renewed on 19 November 2025).',
    );
    expect(await said('har vi köpt Messaging?')).to.equal('Jag känner inte till något köp av Messaging.');
  });

  it('that ask to add a purchase open its form, filled in, and change nothing', async () => {
    const form = await bot.say('admin', 'we bought gold in Messaging on 1 November 2026');
    expect(element(form, 'said')?.text).to.match(/I change nothing by myself/);
    expect(wholeOf(form))
      .to.match(/"value":"messaging"/)
      .and.match(/"value":"gold"/)
      .and.match(/"value":"2026-11-01"/);
    expect(await said('which competencies do we have?')).not.to.match(/Messaging/);
    expect(await said('we bought gold in Data Analytics')).to.match(/^Gold in Data Analytics is stated already/);
  });

  it('that ask to remove a purchase open its form, which has the button for it', async () => {
    const form = await bot.say('admin', 'ta bort köpet av Datacenter');
    expect(element(form, 'said')?.text).to.match(
      /^Tryck på \*\*Ta bort\*\* i formuläret för att ta bort silver i Datacenter/,
    );
    expect(textOf(form)).to.match(/\[Ta bort\]/);
    expect(await said('remove a purchase')).to.match(/^Choose the purchase below/);
  });

  it('are refused to colleagues, with who may', async () => {
    for (const text of ['add a purchase', 'ta bort ett köp', 'when did we move to Partner Center?']) {
      expect(textOf(await bot.say('colleague', text)), text).to.match(/needs a role|kräver en roll/);
    }
  });
});

describe('the question what a report has changed', () => {
  let bot: CompanyBot;
  const specialist = (name: string) =>
    ['70-767', '70-768', 'Technical Assessment Data Analytics Foundational'].map((skill) => skillOf(name, skill));
  const facts = { memberships: [{ offer: 'gold', competency: 'data-analytics', purchasedOn: '2026-02-01' }] } as const;

  beforeEach(async () => {
    bot = await startDemoBot();
  });

  afterEach(() => bot.stop());

  it('is answered with the day of the only report', async () => {
    const text = element(await bot.say('admin', 'what has changed since the last report?'), 'said')?.text;
    expect(text).to.match(/^I have only one report, of 1 December 2026, so there is nothing to compare it with yet/);
    expect(element(await bot.say('admin', 'har vi blivit bättre eller sämre?'), 'said')?.text).to.match(
      /bara en rapport/,
    );
  });

  it('compares the two last reports, with names for admins only', async () => {
    const recordsBefore = [...specialist('Anna Berg'), skillOf('Johan Holm', '70-767')];
    const records = [
      ...specialist('Anna Berg').slice(1),
      ...specialist('Mia Lindqvist'),
      skillOf('Mia Lindqvist', '70-740'),
    ];
    await bot.know(records, { recordsBefore, facts, importedOn: DEMO_DAY });
    const card = await bot.say('admin', 'what has changed since the last report?');
    expect(element(card, 'said')?.text).to.match(
      /^Neither better nor worse than by the report before, of 1 November 2026/,
    );
    const text = textOf(card);
    expect(text)
      .to.match(/1 new person: Mia Lindqvist\./)
      .and.match(/1 person is gone: Johan Holm\./);
    expect(text).to.match(/1 skill is gone: Anna Berg \(70-767\)\./);
    const colleague = await bot.say('colleague', 'what has changed since the last report?');
    expect(textOf(colleague))
      .to.match(/1 new person\./)
      .and.match(/1 skill is gone\./);
    expect(wholeOf(colleague)).not.to.match(DEMO_NAMES);
  });

  it('says which levels are now met', async () => {
    const two = [...specialist('Anna Berg'), ...specialist('Mia Lindqvist')];
    await bot.know(two, { recordsBefore: specialist('Anna Berg'), facts, importedOn: DEMO_DAY });
    const better = await bot.say('admin', 'have we improved since the last report?');
    expect(element(better, 'said')?.text).to.match(/^Better than .* Now met: gold in Data Analytics\.$/);
  });

  it('says which levels are no longer met', async () => {
    const two = [...specialist('Anna Berg'), ...specialist('Mia Lindqvist')];
    await bot.know(specialist('Anna Berg'), { recordsBefore: two, facts, importedOn: DEMO_DAY });
    const worse = await bot.say('admin', 'har något ändrats?');
    expect(element(worse, 'said')?.text).to.match(/^Sämre än .* Uppfylls inte längre: guld i Data Analytics\.$/);
  });
});
