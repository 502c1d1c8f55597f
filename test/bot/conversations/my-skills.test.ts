import { expect } from 'chai';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

describe('my skills', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([
      skillOf('colleague', '70-767'),
      skillOf('colleague', 'Technical Assessment for SQL Server 2016', { expiresOn: '2021-05-09' }),
      skillOf('colleague', 'Certified Scrum Master'),
      skillOf('colleague', 'Baking for Beginners'),
      skillOf('colleague', '70-768', { associatedInPc: false, mcid: 'mc-second' }),
      skillOf('Anna Berg', '70-740'),
    ]);
  });

  afterEach(() => bot.stop());

  it('are found by the address in Teams, each with what it counts toward or why it does not', async () => {
    const card = await bot.say('colleague', 'my skills');
    const text = textOf(card);
    expect(text).to.match(/Of your 5 skills .* 1 can be counted/);
    expect(text).to.match(/Counts toward Data Analytics/);
    expect(text).to.match(/Named by Data Platform\. It expired on 9 May 2021\. \(R7\)/);
    expect(text).to.match(/doesn't come from Microsoft Learning or Partner University\. \(R6\)/);
    expect(text).to.match(/No competency's requirements name it\. \(R6\)/);
    expect(text).to.match(/not associated in Partner Center: once the MCID is linked there, it counts\. \(R6\)/);
    expect(text).to.match(/split over 2 MCIDs/);
    expect(wholeOf(card)).not.to.match(/70-740/);
  });

  it('are listed in Swedish', async () => {
    expect(textOf(await bot.say('colleague', 'mina färdigheter'))).to.match(
      /Av dina 5 färdigheter .* räknas 1 för företaget/,
    );
  });

  it('are not found where no address matches, and the card tells how to link', async () => {
    const card = await bot.say('admin', 'my skills');
    expect(element(card, 'summary')?.text).to.match(/nobody with your e-mail address.*link your MCID/);
    expect(wholeOf(card)).not.to.match(/70-|colleague|Anna/);
  });

  it('are not shown in channels and group chats', async () => {
    for (const kind of ['channel', 'groupChat'] as const) {
      const card = await bot.say('colleague', 'my skills', together(kind));
      expect(textOf(card)).to.match(/personal chat/);
      expect(wholeOf(card)).not.to.match(/70-767/);
    }
  });

  it('need a report', async () => {
    const fresh = await startCompanyBot();
    try {
      expect(textOf(await fresh.say('colleague', 'my skills'))).to.match(/Global admin\*\* can give it/);
      expect(textOf(await fresh.say('admin', 'my skills'))).to.match(/Drop it into our personal chat/);
    } finally {
      await fresh.stop();
    }
  });
});
