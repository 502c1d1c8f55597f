import { expect } from 'chai';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

describe('the list of people who have not linked', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });

  afterEach(() => bot.stop());

  const RECORDS = [
    skillOf('Anna Berg', '70-767'),
    skillOf('Bo Ek', 'Baking', { associatedInPc: false }),
    skillOf('Cia Dahl', '70-767', { associatedInPc: false }),
    skillOf('Dag Falk', '70-768', { associatedInPc: false, associatedInPmc: true }),
  ];

  it('shows an admin those who matter most first', async () => {
    await bot.know(RECORDS, { facts: { memberships: [], movedToPcOn: '2021-01-31' } });
    const card = await bot.say('admin', 'linking');
    expect(element(card, 'summary')?.text).to.equal('3 of 4 people have not linked.');
    expect(textOf(card))
      .to.match(/\*\*Dag Falk\*\*/)
      .and.match(/through 31 July 2021/)
      .and.match(/\*\*Cia Dahl\*\* and Bo Ek/);
    expect(wholeOf(card)).not.to.match(/Anna/);
    expect(textOf(await bot.say('admin', 'länkning'))).to.match(/3 av 4 har inte kopplat/);
  });

  it('tells whether the bot asks by itself, which an admin can switch on and off', async () => {
    await bot.know(RECORDS);
    const schedule = (card: Parameters<typeof buttonData>[0]) =>
      buttonData(card).find(({ verb }) => verb === 'prompts.schedule') as { verb: string; isOn: boolean };
    const off = await bot.say('admin', 'linking');
    expect(schedule(off)).to.include({ isOn: true });
    expect(wholeOf(off)).not.to.match(/I ask by myself/);
    const on = (await bot.execute('admin', schedule(off))).value;
    expect(textOf(on)).to.match(/I ask by myself each day/);
    expect(schedule(on)).to.include({ isOn: false });
    expect(wholeOf((await bot.execute('admin', schedule(on))).value)).not.to.match(/I ask by myself/);
    expect(await bot.execute('colleague', schedule(off))).to.include({ statusCode: 403 });
    const forged = { verb: 'prompts.schedule', isOn: 'yes' };
    expect(await bot.execute('admin', forged)).to.include({ statusCode: 400 });
  });

  it('is of another day when one is named, and refuses a day that is in no calendar', async () => {
    await bot.know(RECORDS);
    const later = element(await bot.say('admin', 'linking as of 2 June 2021'), 'as-of');
    expect(textOf(await bot.say('admin', 'länkning per den 31 juni 2021'))).to.match(/31 juni 2021 finns inte/);
    expect(`${later?.text}`).to.match(/^As of 2 June 2021/);
  });

  it('follows what people state, until a later report should show it and does not', async () => {
    await bot.know(RECORDS);
    await bot.execute('colleague', { verb: 'mcid.linked' });
    expect(textOf(await bot.say('admin', 'linking'))).to.match(/Just linked.*colleague@contoso\.com/s);
    await bot.know(RECORDS, { importedOn: '2021-05-20' });
    bot.setNow('2021-05-21T12:00Z');
    expect(textOf(await bot.say('admin', 'linking'))).to.match(
      /Say that they linked, but.*colleague@contoso\.com.*proof of completion/s,
    );
  });

  it('gives numbers alone where others read, and nothing to people without the role', async () => {
    await bot.know(RECORDS);
    const names = /Anna|Bo Ek|Cia|Dag|mc-|@/;
    const channel = await bot.say('admin', 'linking', together('channel'));
    expect(textOf(channel)).to.match(/3 of 4 people/);
    expect(wholeOf(channel)).not.to.match(names);
    expect(textOf(await bot.say('colleague', 'linking'))).to.match(/needs a role/);
  });

  it('tells when everyone has linked', async () => {
    await bot.know(RECORDS.slice(0, 1));
    expect(textOf(await bot.say('admin', 'linking'))).to.match(/Everyone in the report/);
  });
});
