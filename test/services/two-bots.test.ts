import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { createConversationReferences } from '../../bot/store/conversation-references.ts';
import { createRoleRecords } from '../../bot/store/role-records.ts';
import { openStore } from '../../bot/store/store.ts';
import { executeActivity, fileActivity, messageActivity, TENANT } from '../support/activities.ts';
import { textOf, wholeOf } from '../support/card-text.ts';
import { startFileServer } from '../support/file-server.ts';
import { csv, HEADER } from '../support/import-files.ts';
import { type RedisServer, startRedisServer } from '../support/redis-server.ts';
import { lastCard, type RunningBot, startBot } from '../support/running-bot.ts';

const KNOWN_MS = 1_000;
const ANNA: Partial<Activity> = {};
const BOSSE: Partial<Activity> = {
  from: { id: '29:bosse', name: 'Bosse', aadObjectId: 'aad-bosse' },
  conversation: { id: 'a:personal-bosse', conversationType: 'personal', tenantId: TENANT } as Activity['conversation'],
};

describe('Two bots that share a store and a queue', () => {
  let server: RedisServer;
  let one: RunningBot;
  let two: RunningBot;

  before(async () => {
    server = await startRedisServer();
    const env = {
      STORE_URL: server.url,
      QUEUE_URL: server.url,
      BOOTSTRAP_ADMINS: ['aad-anna', 'aad-bosse'].map((userId) => `${TENANT}:${userId}`).join(','),
    };
    [one, two] = await Promise.all([startBot({ env }), startBot({ env })]);
  });
  after(async () => {
    await Promise.all([one.stop(), two.stop()]);
    await server.clean();
  });

  /** Writes to a bot; resolves with the words of its reply. */
  async function say(bot: RunningBot, text: string, overrides: Partial<Activity> = {}): Promise<string> {
    await bot.send(messageActivity({ text, ...overrides }));
    return textOf(lastCard(bot.connector));
  }

  it('share at once the language that a person has chosen', async () => {
    await say(one, 'svenska');
    expect(await say(two, 'status')).to.match(/kompetens/i);
    await say(two, 'English');
    await say(one, 'status');
    expect(wholeOf(lastCard(one.connector))).not.to.match(/kompetens/i);
  });

  it('share at once a role that is given', async () => {
    const store = await openStore(server.url);
    const roles = createRoleRecords(store, new Set());
    const eve = { from: { id: '29:eve', name: 'Eve', aadObjectId: 'aad-eve' } };
    const mayNot = /role|admin/i;
    const before = await say(two, 'renewals', eve);
    await roles.change(TENANT, { kind: 'grant', userId: 'aad-eve', role: 'mpnPartnerAdmin' });
    expect(await roles.of(TENANT, 'aad-eve')).to.deep.equal(['mpnPartnerAdmin']);
    expect(before)
      .to.match(mayNot)
      .and.not.equal(await say(two, 'renewals', eve));
    await store.close();
  });

  it('remember within a second a conversation that one of them has forgotten', async () => {
    const store = await openStore(server.url);
    const reference = () => createConversationReferences(store, () => true).find(TENANT, 'a:personal-anna');
    await say(two, 'help');
    await one.send(messageActivity({ type: 'installationUpdate', action: 'remove' }));
    expect(await reference()).to.equal(undefined);
    await pause(KNOWN_MS);
    await say(two, 'help');
    expect(await reference()).to.include({ conversationId: 'a:personal-anna' });
    await store.close();
  });

  it('let one of two reports count that are confirmed at the same time', async () => {
    const files = await startFileServer();
    const clicks = await Promise.all(
      (
        [
          [one, ANNA],
          [two, BOSSE],
        ] as const
      ).map(async ([bot, person], index) => {
        const rows = csv(HEADER.join(','), `mc-${index},No,Yes,AZ-104,Cloud Platform`);
        await bot.send(fileActivity('report.csv', files.serve(rows), person));
        const [confirm] = lastCard(bot.connector).actions as { verb: string; data: object }[];
        return () => bot.send(executeActivity(confirm?.verb ?? '', confirm?.data, person));
      }),
    );
    const answers = await Promise.all(clicks.map(async (click) => textOf(await (await click()).json())));
    expect(answers.filter((answer) => /Imported|now counts|I work from/i.test(answer))).to.have.length(1);
    expect(answers.filter((answer) => /out of date/.test(answer))).to.have.length(1);
    await files.close();
  });
});
