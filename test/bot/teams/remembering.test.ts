import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { createConversationReferences } from '../../../bot/store/conversation-references.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { messageActivity, TENANT } from '../../support/activities.ts';
import { textOf } from '../../support/card-text.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

describe("The bot's memory", () => {
  let folder: string;
  let bot: RunningBot;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compass-'));
    const STORE_URL = `sqlite://${join(folder, 'store.sqlite')}`;
    bot = await startBot({ env: { STORE_URL } });
    store = await openStore(STORE_URL);
  });

  afterEach(async () => {
    await bot.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const CHAT = 'a:personal-anna';
  const reference = (conversationId = CHAT) =>
    createConversationReferences(store, () => true).find(TENANT, conversationId);
  const send = (overrides: Partial<Activity> = {}) => bot.send(messageActivity(overrides));

  it('holds a reference to each conversation', async () => {
    await send();
    expect(await reference()).to.include({ serviceUrl: bot.connector.url, conversationId: CHAT, userId: '29:anna' });
  });

  it('holds one reference per channel, whatever the thread, until the app is removed', async () => {
    const channel = '19:x@thread.tacv2';
    for (const thread of [1, 2]) {
      const conversation = { id: `${channel};messageid=${thread}`, conversationType: 'channel', tenantId: TENANT };
      await send({ conversation: conversation as Activity['conversation'] });
    }
    expect(await reference(channel)).to.include({ conversationId: channel });
    const conversation = { id: channel, conversationType: 'channel', tenantId: TENANT } as Activity['conversation'];
    await send({ type: 'installationUpdate', action: 'remove', conversation });
    expect(await reference(channel)).to.equal(undefined);
  });

  const farewells: [string, Partial<Activity>][] = [
    ['the app is removed', { type: 'installationUpdate', action: 'remove' }],
    ['the bot leaves', { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot', name: '' }] }],
  ];
  for (const [name, farewell] of farewells) {
    it(`loses a conversation when ${name}`, async () => {
      await send();
      await send(farewell);
      expect(await reference()).to.equal(undefined);
    });
  }

  for (const code of [
    'BotDisabledByAdmin',
    'BotNotInConversationRoster',
    'ConversationBlockedByUser',
    'MessageWritesBlocked',
  ]) {
    it(`loses a conversation when Teams answers ${code}`, async () => {
      await send();
      bot.connector.failNext({ status: 403, body: { error: { code } } });
      await send();
      expect(await reference()).to.equal(undefined);
    });
  }

  it("holds people's ratings of answers", async () => {
    const value = {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"too long"}' },
    };
    await send({ type: 'invoke', name: 'message/submitAction', value, replyToId: 'answer-1' });
    const ratings = [];
    for await (const [, rating] of store.records('feedback').iterator?.({}) ?? []) ratings.push(rating);
    expect(ratings).to.have.length(1);
    expect(ratings[0]).to.include({ activityId: 'answer-1', reaction: 'dislike', text: 'too long' });
  });

  describe('while the store fails', () => {
    beforeEach(() => breakTable(folder));

    it('does not stop the bot from answering', async () => {
      await send({ text: 'How do I link my MCID?' });
      expect(element(lastCard(bot.connector), 'source')).not.to.equal(undefined);
    });

    it('does not stop the bot from welcoming people', async () => {
      await send({ type: 'installationUpdate', action: 'add' });
      expect(textOf(lastCard(bot.connector))).to.match(/I'm Partner Compass/);
    });

    it('does not stop the bot from showing help', async () => {
      await send({ text: 'help' });
      expect(textOf(lastCard(bot.connector))).to.match(/What I can do/);
    });

    it('is replaced by an apology if an answer needs it', async () => {
      await send({ text: 'svenska' });
      expect(element(lastCard(bot.connector), 'message')?.text).to.match(/Något gick fel/);
    });

    it('leaves the card as it is if its button fails', async () => {
      const value = { action: { type: 'Action.Execute', verb: 'language.set', data: { language: 'sv' } } };
      const response = await send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'card-1' });
      expect(await response.json()).to.include({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      expect(bot.connector.calls).to.be.empty;
    });
  });
});

/** Drops the table that the running bot uses. */
function breakTable(folder: string): void {
  const database = new DatabaseSync(join(folder, 'store.sqlite'));
  const [table] = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  database.exec(`DROP TABLE ${table?.name}`);
  database.close();
}
