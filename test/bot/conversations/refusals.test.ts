import { expect } from 'chai';
import { buttonsOf } from '../../support/card-buttons.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';

const LINK = '[admin](https://teams.microsoft.com/l/chat/0/0?users=admin%40contoso.com)';

describe('a refusal for lack of a role', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.say('admin', 'hello');
  });
  afterEach(() => bot.stop());

  it('names the role, and the admins with a link to chat with them, in both languages', async () => {
    const en = await bot.say('colleague', 'renewals');
    expect(textOf(en)).to.match(/needs a role that you don't have here: \*\*MPN partner admin\*\* or \*\*Global admin/);
    expect(element(en, 'admins')?.text).to.equal(`${LINK} can tell you, or give you the role.`);
    const sv = await bot.say('colleague', 'förnyelser');
    expect(textOf(sv)).to.match(/kräver en roll som du inte har här/);
    expect(element(sv, 'admins')?.text).to.equal(`${LINK} kan berätta, eller ge dig rollen.`);
  });

  it('names only Global admins to those who ask for what Global admins do', async () => {
    await bot.say('colleague', 'hello');
    await bot.execute('admin', { verb: 'roles.grant', person: 'aad-colleague', role: 'mpnPartnerAdmin' });
    const card = await bot.say('colleague', 'roles');
    expect(textOf(card)).to.match(/needs the role \*\*Global admin\*\*/);
    expect(element(card, 'admins')?.text).to.match(/^\[admin\]/);
  });

  it('offers what is open to the person', async () => {
    const card = await bot.say('colleague', 'risk');
    expect(buttonsOf(card).map(({ data }) => data.ability)).to.eql(['status', 'mySkills']);
    for (const { data } of buttonsOf(card)) {
      expect(textOf(await bot.submit('colleague', data))).not.to.match(/needs a role/);
    }
  });

  it('names nobody in a channel, where a button sends the names to the own chat', async () => {
    const card = await bot.say('colleague', 'renewals', together('channel'));
    expect(textOf(card)).to.match(/needs a role/);
    expect(JSON.stringify(card)).not.to.match(/contoso/);
    expect(buttonsOf(card).map(({ verb }) => verb)).to.eql(['expert.admins']);
  });

  it('says so if no admin has written to the bot', async () => {
    const quiet = await startCompanyBot();
    try {
      expect(element(await quiet.say('colleague', 'renewals'), 'admins')?.text).to.match(/whoever set me up/);
    } finally {
      await quiet.stop();
    }
  });
});
