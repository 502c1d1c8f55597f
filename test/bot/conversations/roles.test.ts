import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Language } from '../../../domain/language.ts';
import { executeActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { textOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN } from '../../support/company.ts';
import { lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

type Click = { readonly status: number; readonly shows: string };

describe('roles, in the chat', () => {
  let bot: RunningBot;

  beforeEach(async () => {
    bot = await startBot({ env: ANNA_IS_ADMIN });
  });
  afterEach(() => bot.stop());

  const from = (name: string, overrides: Partial<Activity> = {}): Partial<Activity> => ({
    from: { id: `29:${name}`, name, aadObjectId: `AAD-${name}` } as Activity['from'],
    conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: TENANT } as Activity['conversation'],
    ...overrides,
  });
  async function say(name: string, text: string, overrides: Partial<Activity> = {}): Promise<string> {
    await bot.send(messageActivity(from(name, { text, ...overrides })));
    return JSON.stringify(lastCard(bot.connector));
  }
  async function click(name: string, verb: string, data: object, language: Language = 'en'): Promise<Click> {
    const response = await bot.send(executeActivity(verb, { verb, language, ...data }, from(name)));
    expect(response.status).to.equal(200);
    const { statusCode, value } = (await response.json()) as { statusCode: number; value: object };
    return { status: statusCode, shows: JSON.stringify(value) };
  }
  const grant = (by: string, to: string, role = 'mpnPartnerAdmin') =>
    click(by, 'roles.grant', { person: `aad-${to}`, role });
  const revoke = (by: string, of: string, role = 'mpnPartnerAdmin') =>
    click(by, 'roles.revoke', { held: `${role} aad-${of}` });

  it('are shown to a Global admin in either language, with the people who have written to the bot', async () => {
    await say('bo', 'hello');
    expect(await say('anna', 'roles'))
      .to.match(/anna \(you\), by the settings of the bot/)
      .and.to.include('"bo"');
    expect(await say('anna', 'roller')).to.match(/anna \(du\), enligt botens inställningar/);
  });

  it('offer Teams’ people picker beside the people that the bot knows', async () => {
    await say('anna', 'roles');
    const inputs = JSON.stringify(lastCard(bot.connector));
    expect(inputs).to.include('"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}');
    expect(inputs).to.include('{"title":"anna (you)","value":"aad-anna"}');
  });

  it('are refused to anyone else, with the role that is needed', async () => {
    expect(await say('bo', 'roles')).to.match(/needs the role \*\*Global admin\*\*/);
    expect(await say('bo', 'roller')).to.match(/kräver rollen \*\*Global admin\*\*/);
    expect((await grant('bo', 'bo', 'globalAdmin')).status).to.equal(403);
    expect((await revoke('bo', 'anna', 'globalAdmin')).status).to.equal(403);
    await grant('anna', 'bo');
    expect((await grant('bo', 'bo', 'globalAdmin')).status).to.equal(403);
  });

  it('count at once when given and when taken, also for buttons of cards from before', async () => {
    await say('bo', 'hello');
    expect(await grant('anna', 'bo', 'globalAdmin')).to.deep.include({ status: 200 });
    expect((await click('bo', 'company.show', { ability: 'roles' })).shows).to.include('bo (you)');
    expect((await revoke('anna', 'bo', 'globalAdmin')).shows).to.include('bo no longer has the role Global admin.');
    expect((await click('bo', 'company.show', { ability: 'roles' })).status).to.equal(403);
    expect((await revoke('anna', 'bo', 'globalAdmin')).shows).to.include('Nothing changed');
  });

  it('decide what help lists, as they are at that moment', async () => {
    await say('bo', 'hello');
    expect(await say('bo', 'help'))
      .to.include('my skills')
      .and.not.to.include('linking');
    await grant('anna', 'bo');
    expect(await say('bo', 'help'))
      .to.include('linking')
      .and.not.to.include('who may do what');
    expect(await say('bo', 'hjälp')).to.include('För administratörer');
    await revoke('anna', 'bo');
    expect(await say('bo', 'help')).not.to.include('linking');
  });

  it('decide whether the welcome tells how to bring a report', async () => {
    const install = { type: 'installationUpdate', action: 'add' } as const;
    expect(await say('anna', '', install)).to.include('skills report** (xlsx or csv)');
    expect(await say('bo', '', install)).to.not.include('xlsx');
  });

  it('may be given to somebody whom the people picker found', async () => {
    const person = '6F0E2B1C-0D6A-4B57-9A3E-2C1F5B7D9E12';
    const { shows } = await click('anna', 'roles.grant', { person, role: 'mpnPartnerAdmin' });
    expect(shows).to.include('The person you chose now has the role MPN partner admin.');
    expect(shows).to.include('Someone who has not written to me yet (…7d9e12)');
  });

  it('may be given by Teams’ own id of somebody who has written to the bot, and to nobody else', async () => {
    const role = 'mpnPartnerAdmin';
    for (const person of ['29:bo', 'constructor', '__proto__']) {
      expect((await click('anna', 'roles.grant', { person, role })).shows).to.include("I don't know that person yet");
    }
    await say('bo', 'hello');
    expect((await click('anna', 'roles.grant', { person: '29:bo', role })).shows).to.include('bo now has the role');
    expect(await say('bo', 'help')).to.include('linking');
  });

  it('of the settings stay, whatever is clicked', async () => {
    await say('bo', 'hello');
    await grant('anna', 'bo', 'globalAdmin');
    expect((await revoke('bo', 'anna', 'globalAdmin')).shows).to.include('BOOTSTRAP_ADMINS');
    expect(await say('anna', 'roles')).to.include('anna (you)');
  });

  it('of others are hidden from whoever has given up their own', async () => {
    await say('bo', 'hello');
    await grant('anna', 'bo', 'globalAdmin');
    const { status, shows } = await revoke('bo', 'bo', 'globalAdmin');
    expect(status).to.equal(200);
    expect(shows).to.include('no longer Global admin').and.not.to.include('anna');
  });

  it('ask for what was not chosen', async () => {
    expect((await click('anna', 'roles.grant', { role: 'globalAdmin' })).shows).to.include('Choose a person first');
    expect((await click('anna', 'roles.revoke', { held: '' }, 'sv')).shows).to.include('Välj först');
  });

  const wrong: [string, string, object][] = [
    ['a role that the bot does not know', 'roles.grant', { person: 'aad-anna', role: 'owner' }],
    ['a role of Partner Center that does nothing here', 'roles.grant', { person: 'aad-anna', role: 'reportViewer' }],
    ['a person of another kind', 'roles.grant', { person: 7, role: '__proto__' }],
    ['what nobody can hold', 'roles.revoke', { held: 'toString aad-anna' }],
    ['half a choice', 'roles.revoke', { held: 'globalAdmin' }],
  ];
  for (const [name, verb, data] of wrong) {
    it(`refuse a button with ${name}`, async () => {
      expect((await click('anna', verb, data)).status).to.equal(400);
    });
  }

  it('name nobody in a group chat or a channel, not even to a Global admin', async () => {
    for (const conversationType of ['groupChat', 'channel']) {
      const conversation = { id: '19:x', conversationType, tenantId: TENANT } as Activity['conversation'];
      const shown = await say('anna', 'roles', { conversation });
      expect(shown)
        .to.match(/in our personal chat only/)
        .and.not.to.include('(you)');
    }
  });

  it('of the demo partner’s person are those of a Global admin', async () => {
    const demo = await startBot({ env: { DEMO_PARTNER: `${TENANT}:AAD-anna` } });
    await demo.send(messageActivity(from('anna', { text: 'roles' })));
    expect(textOf(lastCard(demo.connector))).to.include('anna (you), by the settings');
    await demo.stop();
  });
});
