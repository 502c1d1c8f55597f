import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { lastCard } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const BLOCKED = { status: 403, body: { error: { code: 'ConversationBlockedByUser', message: 'no' } } };

describe('alerts that do not arrive', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.say('admin', 'hello');
    await bot.say('colleague', 'hello');
  });

  afterEach(() => bot.stop());

  /** Sends what is due; resolves when Teams has answered. */
  async function send(count = 1): Promise<void> {
    const before = bot.connector.sent.length;
    await bot.execute('admin', { verb: 'alerts.send' });
    await eventually(() => expect(bot.connector.sent).to.have.length.at.least(before + count));
    // Time for the bot to take in the answer.
    await pause(50);
  }
  const lose = async (who: 'admin' | 'colleague') => {
    await bot.know([skillOf(who, '70-345', { expiresOn: '2021-06-01' })]);
    await failing();
  };
  /** Sends while Teams refuses the message and the update of the clicked card, which may come in either order. */
  const failing = async () => {
    for (const _ of ['update', 'message']) bot.connector.failNext(BLOCKED);
    await send();
  };

  it('are reported to the admins once, the day after, with their reasons', async () => {
    await lose('colleague');
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    bot.setNow('2021-05-11T12:00Z');
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/Messages from me that did not arrive/);
    await send();
    expect(textOf(lastCard(bot.connector)))
      .to.match(/1 message from 10 May 2021 did not arrive/)
      .and.match(/Has blocked the app: \*\*1\*\*/);
    expect(buttonData(lastCard(bot.connector)).map(({ ability }) => ability)).to.include('alertReport');
    expect(wholeOf(lastCard(bot.connector))).not.to.match(/colleague/);
    bot.setNow('2021-05-12T12:00Z');
    expect(textOf(await bot.say('admin', 'alerts'))).to.match(/Nothing new/);
    expect(bot.logged.join()).not.to.match(/no admin can be told/);
  });

  it('are among the own alerts of an admin, and of nobody else', async () => {
    await lose('colleague');
    bot.setNow('2021-05-11T12:00Z');
    expect(textOf(await bot.say('admin', 'my alerts'))).to.match(/1 message from 10 May 2021 did not arrive/);
    expect(wholeOf(await bot.say('colleague', 'my alerts'))).not.to.match(/did not arrive/);
  });

  it('are logged without names when no admin can be reached', async () => {
    await lose('admin');
    await bot.say('admin', 'hello');
    bot.setNow('2021-05-11T12:00Z');
    await failing();
    const lines = bot.logged.filter((line) => line.includes('no admin can be told'));
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.match(/"count":1/)
      .and.not.match(/admin-|aad|29:|@|70-345/);
    bot.setNow('2021-05-12T12:00Z');
    expect(textOf(await bot.say('admin', 'alerts')), 'a loss is not repeated for ever').to.match(/Nothing new/);
  });
});
