import { expect } from 'chai';
import { executeActivity } from '../../support/activities.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const OTHER_TENANT = '7b1f2a60-0000-4000-8000-000000000002';

describe('a click on a forged or old card', () => {
  let bot: CompanyBot;
  let notice: { readonly verb: string; readonly notice: string };

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([skillOf('colleague', '70-345', { associatedInPc: false })]);
    await bot.say('colleague', 'hello');
    await bot.say('admin', 'hello');
    await bot.execute('admin', { verb: 'alerts.send' });
    await eventually(() => bot.connector.sent.length >= 3);
    notice = bot.connector.sent.at(-1)?.attachments?.[0]?.content.actions[0].data;
  });

  afterEach(() => bot.stop());

  const report = () => bot.say('admin', 'alerts report');
  /** The lines of the log about refusals. */
  const refusals = () => bot.logged.filter((line) => line.includes('refused'));

  it('is refused to a person of another tenant, whatever data it carries', async () => {
    const from = { id: '29:admin', name: 'admin', aadObjectId: 'aad-admin' };
    const conversation = { id: 'a:elsewhere', conversationType: 'personal', tenantId: OTHER_TENANT };
    const elsewhere = { from, conversation, channelData: { tenant: { id: OTHER_TENANT } } } as never;
    const response = await bot.send(executeActivity(notice.verb, { ...notice, tenantId: 'x' }, elsewhere));
    expect(await response.json()).to.deep.include({ statusCode: 400 });
    expect(textOf(await report())).to.match(/Arrived: 1/);
    expect(refusals()).to.have.length(1);
    expect(refusals()[0]).not.to.match(/aad-|29:|a:elsewhere|@/);
    expect(refusals()[0]).not.to.include(notice.notice);
  });

  it('speaks for the person who clicks, whoever is named in its data', async () => {
    const forged = { said: 'linked', mcid: '9999999', userId: 'aad-admin', addresses: ['stranger@contoso.com'] };
    await bot.execute('colleague', { verb: 'mcid.say', ...forged });
    const linking = await bot.say('admin', 'linking');
    expect(textOf(linking)).to.match(/Just linked/);
    expect(wholeOf(linking)).not.to.match(/stranger|9999999|admin@contoso/);
  });

  it('still counts a year later', async () => {
    bot.setNow('2022-05-10T12:00Z');
    const answered = await bot.execute('admin', notice);
    expect(element(answered.value, 'answer')?.text).to.match(/Noted/);
  });

  it('is refused to its recipient once they have lost the role', async () => {
    const grant = { person: 'aad-colleague', role: 'mpnPartnerAdmin' };
    await bot.execute('admin', { verb: 'roles.grant', ...grant });
    const before = bot.connector.sent.length;
    await bot.execute('admin', { verb: 'alerts.send' });
    await eventually(() => bot.connector.sent.length > before);
    const own = bot.connector.sent.at(-1);
    expect(own?.conversation?.id).to.equal('a:colleague');
    const { data } = own?.attachments?.[0]?.content.actions[0] ?? {};
    await bot.execute('admin', { verb: 'roles.revoke', held: 'mpnPartnerAdmin aad-colleague' });
    expect(await bot.execute('colleague', data)).to.include({ statusCode: 403 });
    expect(wholeOf(await report())).not.to.match(/Got it/);
    expect(refusals().at(-1)).not.to.match(/aad-|29:|@/);
  });
});
