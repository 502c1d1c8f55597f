import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { executeActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN } from '../../support/company.ts';
import { lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

type Click = { readonly status: number; readonly card: object; readonly text: string };

describe('roles', () => {
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
  async function say(name: string, text: string, overrides: Partial<Activity> = {}) {
    await bot.send(messageActivity(from(name, { text, ...overrides })));
    return lastCard(bot.connector);
  }
  /** Writes to the bot; resolves with the words of the reply. */
  const ask = async (name: string, text: string) => textOf(await say(name, text));
  async function click(name: string, verb: string, data: object): Promise<Click> {
    const response = await bot.send(executeActivity(verb, { verb, language: 'en', ...data }, from(name)));
    expect(response.status).to.equal(200);
    const { statusCode, value } = (await response.json()) as { statusCode: number; value: object };
    return { status: statusCode, card: value, text: textOf(value) };
  }
  const grant = (by: string, to: string, role = 'mpnPartnerAdmin') =>
    click(by, 'roles.grant', { person: `aad-${to}`, role });
  const revoke = (by: string, of: string, role = 'mpnPartnerAdmin') =>
    click(by, 'roles.revoke', { held: `${role} aad-${of}` });

  for (const id of ['aad-anna', 'AAD-ANNA', '29:aad-anna', ' aad-anna']) {
    it(`are not those of an object id that a sender without one has as their own id: ${id}`, async () => {
      const sender = { from: { id, name: 'Eve' } as Activity['from'] };
      expect(textOf(await say('eve', 'roles', sender))).to.match(/needs the role \*\*Global admin\*\*/);
    });
  }

  it('are shown to a Global admin in either language, with the people who have written to the bot', async () => {
    await say('bo', 'hello');
    const card = await say('anna', 'roles');
    expect(textOf(card)).to.match(/anna \(you\), by the settings of the bot/);
    expect(wholeOf(card)).to.include('"bo"');
    expect(await ask('anna', 'roller')).to.match(/anna \(du\), enligt botens inställningar/);
  });

  it('offer Teams’ people picker beside the people that the bot knows', async () => {
    const inputs = wholeOf(await say('anna', 'roles'));
    expect(inputs).to.include('"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}');
    expect(inputs).to.include('{"title":"anna (you)","value":"aad-anna"}');
  });

  it('are refused to anyone else, who learns which role is needed', async () => {
    expect(await ask('bo', 'roles')).to.match(/needs the role \*\*Global admin\*\*/);
    expect(await ask('bo', 'roller')).to.match(/kräver rollen \*\*Global admin\*\*/);
    expect((await grant('bo', 'bo', 'globalAdmin')).status).to.equal(403);
    expect((await revoke('bo', 'anna', 'globalAdmin')).status).to.equal(403);
    await grant('anna', 'bo');
    expect((await grant('bo', 'bo', 'globalAdmin')).status).to.equal(403);
  });

  it('count from the moment they are given or taken, even on older cards', async () => {
    await say('bo', 'hello');
    expect(await grant('anna', 'bo', 'globalAdmin')).to.deep.include({ status: 200 });
    expect((await click('bo', 'company.show', { ability: 'roles' })).text).to.include('bo (you)');
    expect((await revoke('anna', 'bo', 'globalAdmin')).text).to.include('bo no longer has the role Global admin.');
    expect((await click('bo', 'company.show', { ability: 'roles' })).status).to.equal(403);
    expect((await revoke('anna', 'bo', 'globalAdmin')).text).to.include('Nothing changed');
  });

  it('decide what help lists at that moment', async () => {
    await say('bo', 'hello');
    const before = await say('bo', 'help');
    expect(textOf(before)).to.include('my skills');
    expect(wholeOf(before)).not.to.include('linking');
    await grant('anna', 'bo');
    const granted = await say('bo', 'help');
    expect(textOf(granted)).to.include('linking');
    expect(wholeOf(granted)).not.to.include('who may do what');
    expect(await ask('bo', 'hjälp')).to.include('För administratörer');
    await revoke('anna', 'bo');
    expect(wholeOf(await say('bo', 'help'))).not.to.include('linking');
  });

  it('decide whether the welcome tells how to import a report', async () => {
    const install = { type: 'installationUpdate', action: 'add' } as const;
    expect(textOf(await say('anna', '', install))).to.include('skills report** (xlsx or csv)');
    expect(wholeOf(await say('bo', '', install))).not.to.include('xlsx');
  });

  it('may be given to a person from the people picker', async () => {
    const person = '6F0E2B1C-0D6A-4B57-9A3E-2C1F5B7D9E12';
    const { text } = await click('anna', 'roles.grant', { person, role: 'mpnPartnerAdmin' });
    expect(text).to.include('The person you chose now has the role MPN partner admin.');
    expect(text).to.include('Someone who has not written to me yet (…7d9e12)');
  });

  it('may be given by Teams id to people who have written to the bot, and to nobody else', async () => {
    const role = 'mpnPartnerAdmin';
    for (const person of ['29:bo', 'constructor', '__proto__']) {
      expect((await click('anna', 'roles.grant', { person, role })).text).to.include("I don't know that person yet");
    }
    await say('bo', 'hello');
    expect((await click('anna', 'roles.grant', { person: '29:bo', role })).text).to.include('bo now has the role');
    expect(await ask('bo', 'help')).to.include('linking');
  });

  it('that the settings give cannot be taken in the chat', async () => {
    await say('bo', 'hello');
    await grant('anna', 'bo', 'globalAdmin');
    expect((await revoke('bo', 'anna', 'globalAdmin')).text).to.include('BOOTSTRAP_ADMINS');
    expect(await ask('anna', 'roles')).to.include('anna (you)');
  });

  it('of others are hidden from a person who has given up their own', async () => {
    await say('bo', 'hello');
    await grant('anna', 'bo', 'globalAdmin');
    const { status, card, text } = await revoke('bo', 'bo', 'globalAdmin');
    expect(status).to.equal(200);
    expect(text).to.include('no longer Global admin');
    expect(wholeOf(card)).not.to.include('anna');
  });

  it('ask for a missing choice', async () => {
    expect((await click('anna', 'roles.grant', { role: 'globalAdmin' })).text).to.include('Choose a person first');
    expect((await click('anna', 'roles.revoke', { held: '', language: 'sv' })).text).to.include('Välj först');
  });

  const wrong: [string, string, object][] = [
    ['a role that the bot does not know', 'roles.grant', { person: 'aad-anna', role: 'owner' }],
    ['a role of Partner Center that does nothing here', 'roles.grant', { person: 'aad-anna', role: 'reportViewer' }],
    ['a person of another kind', 'roles.grant', { person: 7, role: '__proto__' }],
    ['a role that nobody can hold', 'roles.revoke', { held: 'toString aad-anna' }],
    ['half a choice', 'roles.revoke', { held: 'globalAdmin' }],
  ];
  for (const [name, verb, data] of wrong) {
    it(`refuse a button with ${name}`, async () => {
      expect((await click('anna', verb, data)).status).to.equal(400);
    });
  }

  it('are not shown in a group chat or a channel, not even to a Global admin', async () => {
    for (const conversationType of ['groupChat', 'channel']) {
      const conversation = { id: '19:x', conversationType, tenantId: TENANT } as Activity['conversation'];
      const card = await say('anna', 'roles', { conversation });
      expect(textOf(card)).to.match(/in our personal chat only/);
      expect(wholeOf(card)).not.to.include('(you)');
    }
  });

  it('of the demo partner’s person include Global admin', async () => {
    const demo = await startBot({ env: { DEMO_PARTNER: `${TENANT}:AAD-anna` } });
    await demo.send(messageActivity(from('anna', { text: 'roles' })));
    expect(textOf(lastCard(demo.connector))).to.include('anna (you), by the settings');
    await demo.stop();
  });
});
