import { expect } from 'chai';
import { buttonData, type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

describe('linking', () => {
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

  it('tells an admin who has not linked, those who matter most first', async () => {
    await bot.know(RECORDS, { facts: { memberships: [], movedToPcOn: '2021-01-31' } });
    const card = await bot.say('admin', 'linking');
    const json = JSON.stringify(card);
    expect(element(card, 'summary')?.text).to.equal('3 of 4 people have not linked.');
    expect(json)
      .to.match(/\*\*Dag Falk\*\*/)
      .and.match(/through 31 July 2021/);
    expect(json)
      .to.match(/\*\*Cia Dahl\*\* and Bo Ek/)
      .and.not.match(/Anna/);
    expect(JSON.stringify(await bot.say('admin', 'länkning'))).to.match(/3 av 4 har inte kopplat/);
  });

  it('asks by itself once an admin has switched that on, until one switches it off', async () => {
    await bot.know(RECORDS);
    const schedule = (card: Parameters<typeof buttonData>[0]) =>
      buttonData(card).find(({ verb }) => verb === 'prompts.schedule') as { verb: string; isOn: boolean };
    const off = await bot.say('admin', 'linking');
    expect(schedule(off)).to.include({ isOn: true });
    expect(JSON.stringify(off)).not.to.match(/I ask by myself/);
    const on = (await bot.execute('admin', schedule(off))).value;
    expect(JSON.stringify(on)).to.match(/I ask by myself each day/);
    expect(schedule(on)).to.include({ isOn: false });
    expect(JSON.stringify((await bot.execute('admin', schedule(on))).value)).not.to.match(/I ask by myself/);
    expect(await bot.execute('colleague', schedule(off))).to.include({ statusCode: 403 });
    const forged = { verb: 'prompts.schedule', isOn: 'yes' };
    expect(await bot.execute('admin', forged)).to.include({ statusCode: 400 });
  });

  it('speaks of another day where one is asked for, and of no day that is in no calendar', async () => {
    await bot.know(RECORDS);
    const later = element(await bot.say('admin', 'linking as of 2 June 2021'), 'as-of');
    expect(JSON.stringify(await bot.say('admin', 'länkning per den 31 juni 2021'))).to.match(/31 juni 2021 finns inte/);
    expect(`${later?.text}`).to.match(/^As of 2 June 2021/);
  });

  it('follows what people say of themselves, until a report from after the wait does not show it', async () => {
    await bot.know(RECORDS);
    await bot.execute('colleague', { verb: 'mcid.linked' });
    expect(JSON.stringify(await bot.say('admin', 'linking'))).to.match(/Just linked.*colleague@contoso\.com/);
    await bot.know(RECORDS, { importedOn: '2021-05-20' });
    bot.setNow('2021-05-21T12:00Z');
    expect(JSON.stringify(await bot.say('admin', 'linking'))).to.match(
      /Say that they linked, but.*colleague@contoso\.com.*proof of completion/,
    );
  });

  it('gives numbers only where others read, and nothing to anyone else', async () => {
    await bot.know(RECORDS);
    const names = /Anna|Bo Ek|Cia|Dag|mc-|@/;
    const channel = JSON.stringify(await bot.say('admin', 'linking', together('channel')));
    expect(channel)
      .to.match(/3 of 4 people/)
      .and.not.match(names);
    expect(JSON.stringify(await bot.say('colleague', 'linking'))).to.match(/needs a role/);
  });

  it('says when everyone has linked', async () => {
    await bot.know(RECORDS.slice(0, 1));
    expect(JSON.stringify(await bot.say('admin', 'linking'))).to.match(/Everyone in the report/);
  });
});
