import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { executeActivity } from '../../support/activities.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const OTHER_TENANT = '7b1f2a60-0000-4000-8000-000000000002';

describe('a card that is not what it was', () => {
  let bot: CompanyBot;
  let notice: { readonly verb: string; readonly notice: string };

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([skillOf('colleague', '70-345', { associatedInPc: false })]);
    await bot.say('colleague', 'hello');
    await bot.say('admin', 'hello');
    await bot.execute('admin', { verb: 'alerts.send' });
    for (let waited = 0; bot.connector.sent.length < 3 && waited < 2_000; waited += 20) await pause(20);
    notice = bot.connector.sent.at(-1)?.attachments?.[0]?.content.actions[0].data;
  });

  afterEach(() => bot.stop());

  const report = async () => JSON.stringify(await bot.say('admin', 'alerts report'));
  /** What the log says of refusals. */
  const refusals = () => bot.logged.filter((line) => line.includes('refused'));

  it('is refused to somebody of another tenant, whatever it carries', async () => {
    const from = { id: '29:admin', name: 'admin', aadObjectId: 'aad-admin' };
    const conversation = { id: 'a:elsewhere', conversationType: 'personal', tenantId: OTHER_TENANT };
    const elsewhere = { from, conversation, channelData: { tenant: { id: OTHER_TENANT } } } as never;
    const response = await bot.send(executeActivity(notice.verb, { ...notice, tenantId: 'x' }, elsewhere));
    expect(await response.json()).to.deep.include({ statusCode: 400 });
    expect(await report()).to.match(/Arrived: 1/);
    expect(refusals()).to.have.length(1);
    expect(refusals()[0]).not.to.match(/aad-|29:|a:elsewhere|@/);
    expect(refusals()[0]).not.to.include(notice.notice);
  });

  it('speaks for nobody but the one who clicks, whomever its data names', async () => {
    const forged = { said: 'linked', mcid: '9999999', userId: 'aad-admin', addresses: ['stranger@contoso.com'] };
    await bot.execute('colleague', { verb: 'mcid.say', ...forged } as { verb: string });
    const linking = JSON.stringify(await bot.say('admin', 'linking'));
    expect(linking)
      .to.match(/Just linked/)
      .and.not.match(/stranger|9999999|admin@contoso/);
  });

  it('can be answered a year later', async () => {
    bot.setNow('2022-05-10T12:00Z');
    const answered = await bot.execute('admin', notice);
    expect(element(answered.value, 'answer')?.text).to.match(/Noted/);
  });

  it('is refused to the one it was for once they have left the role', async () => {
    const grant = { person: 'aad-colleague', role: 'mpnPartnerAdmin' };
    await bot.execute('admin', { verb: 'roles.grant', ...grant } as { verb: string });
    const before = bot.connector.sent.length;
    await bot.execute('admin', { verb: 'alerts.send' });
    for (let waited = 0; bot.connector.sent.length === before && waited < 2_000; waited += 20) await pause(20);
    const own = bot.connector.sent.at(-1);
    expect(own?.conversation?.id).to.equal('a:colleague');
    const { data } = own?.attachments?.[0]?.content.actions[0] ?? {};
    await bot.execute('admin', { verb: 'roles.revoke', held: 'mpnPartnerAdmin aad-colleague' } as { verb: string });
    expect(await bot.execute('colleague', data)).to.include({ statusCode: 403 });
    expect(await report()).not.to.match(/Got it/);
    expect(refusals().at(-1)).not.to.match(/aad-|29:|@/);
  });
});
