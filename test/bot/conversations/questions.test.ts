import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { executeActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { textOf } from '../../support/card-text.ts';
import type { Fault } from '../../support/fake-connector.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

/** A message, and words that the reply to it shows. */
type Step = readonly [text: string, shows: RegExp];

describe('the bot in a conversation', () => {
  let bot: RunningBot;
  let person = 0;

  beforeEach(async () => {
    bot = await startBot();
    person += 1;
  });

  afterEach(() => bot.stop());

  const from = (overrides: Partial<Activity> = {}): Partial<Activity> => ({
    from: { id: `29:${person}`, name: 'Anna', aadObjectId: `aad-${person}` },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: TENANT } as Activity['conversation'],
    ...overrides,
  });

  async function say(text: string, overrides: Partial<Activity> = {}) {
    const before = bot.connector.sent.length;
    const { status } = await bot.send(messageActivity(from({ text, ...overrides })));
    expect(status).to.equal(200);
    expect(bot.connector.sent).to.have.length(before + 1);
    return lastCard(bot.connector);
  }

  async function click(data: object) {
    return say('', { value: data });
  }

  const scripts: [string, Step[]][] = [
    [
      'answers in the language of the question, whatever the last one was in',
      [
        ['When does our renewal window open?', /the day after/i],
        ['När öppnar vårt förnyelsefönster?', /dagen efter/],
        ['When does our renewal window open?', /the day after/i],
      ],
    ],
    [
      'understands a follow-up from the answer before it',
      [
        ['What do we need for the silver Learning option?', /silver/i],
        ['and for gold?', /gold-level/],
        ['How do I link my MCID?', /My Profile/],
        ['and how do I undo it?', /Remove access/],
      ],
    ],
    [
      'treats a follow-up that fits nothing as a question of its own',
      [
        ['How do I link my MCID?', /My Profile/],
        ['and the weather?', /I don't have an answer/],
      ],
    ],
    [
      'admits that it has no answer',
      [
        ['What is the price of a gold competency in euros?', /I do not know prices/],
        ['Vad blir det för väder i morgon?', /Jag har inget svar/],
      ],
    ],
    [
      'answers pleasantries with a sentence',
      [
        ['thank you so much!', /You're welcome/],
        ['tusen tack för hjälpen', /Varsågod/],
      ],
    ],
    [
      'shows help in any case, in both languages',
      [
        ['HELP', /What I can do/],
        ['Hjälp', /Det här kan jag/],
        ['hello', /What I can do/],
        ['Hej!', /Det här kan jag/],
      ],
    ],
    [
      'points to experts',
      [
        ['ask an expert', /MPN partner admin/],
        ['fråga en expert', /Partner Support/],
      ],
    ],
  ];
  for (const [name, steps] of scripts) {
    it(name, async () => {
      for (const [text, shows] of steps) expect(textOf(await say(text)), text).to.match(shows);
    });
  }

  it('shows an FAQ answer with its title, its whole answer and its source, and asks for feedback', async () => {
    const card = await say('How do I link my MCID to the company?');
    expect(element(card, 'title')?.text).to.be.a('string');
    expect(element(card, 'answer')?.text).to.match(/Associate Microsoft Learning account/);
    expect(element(card, 'source')?.text).to.match(
      /^Source: \[.+\]\(https:\/\/learn\.microsoft\.com\/.+\).+January 2021$/,
    );
    expect(bot.connector.sent.at(-1)).to.deep.include({ channelData: { feedbackLoop: { type: 'default' } } });
  });

  it('sends a card alone, with a summary for the notification', async () => {
    await say('How do I link my MCID to the company?');
    const sent = bot.connector.sent.at(-1);
    expect(sent?.text).to.equal(undefined);
    expect(sent?.attachments).to.have.length(1);
    expect(sent?.summary).to.be.a('string').that.is.not.empty;
  });

  it('never shows a source where there is no answer', async () => {
    for (const text of ['Who won the match?', 'renewal', '', 'thanks']) {
      const card = await say(text);
      if (!element(card, 'answer')) expect(element(card, 'source'), text).to.equal(undefined);
    }
  });

  it('leads from a button to the entry, in the language of its card', async () => {
    const card = await click({ verb: 'faq.show', entryId: 'link-mcid', language: 'sv' });
    expect(element(card, 'source')?.text).to.match(/^Källa:/);
  });

  it('understands a follow-up to an entry that a button showed', async () => {
    await click({ verb: 'faq.show', entryId: 'silver-learning', language: 'en' });
    expect(textOf(await say('and for gold?'))).to.match(/gold-level/);
  });

  it('explains when a button leads to an entry that is gone', async () => {
    const card = await click({ verb: 'faq.show', entryId: 'gone', language: 'en' });
    expect(element(card, 'message')?.text).to.match(/older version/);
  });

  it('admits that it has no answer after "none of these"', async () => {
    expect(element(await click({ verb: 'faq.none', language: 'en' }), 'no-answer')).not.to.equal(undefined);
  });

  it('uses the client’s language when the words do not tell one', async () => {
    expect(element(await say('???', { locale: 'sv-SE' }), 'message')?.text).to.match(/Ställ en partnerfråga/);
    expect(element(await say('???', { locale: 'de-DE' }), 'message')?.text).to.match(/Ask me a partner question/);
  });

  it('prefers the saved language to the client’s', async () => {
    await say('svenska');
    expect(element(await say('???'), 'message')?.text).to.match(/Ställ en partnerfråga/);
    await say('English');
    expect(element(await say('???', { locale: 'sv-SE' }), 'message')?.text).to.match(/Ask me a partner question/);
  });

  it('takes no language from product names alone', async () => {
    await say('svenska');
    expect(element(await say('MCID'), 'source')?.text).to.match(/^Källa/);
    await say('English');
    expect(element(await say('MCID'), 'source')?.text).to.match(/^Source/);
  });

  it('shows which language is in use, even before one is chosen', async () => {
    expect(textOf(await say('language'))).to.match(/English \(in use\)/);
    expect(textOf(await say('språk', { locale: 'sv-SE' }))).to.match(/Svenska \(används nu\)/);
  });

  it('saves a language in the request of the button, and updates the stored card', async () => {
    const response = await bot.send(executeActivity('language.set', { language: 'sv' }, from({ replyToId: 'card-1' })));
    const body = (await response.json()) as { statusCode: number; type: string; value: object };
    expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(textOf(body.value)).to.match(/Klart/);
    expect(bot.connector.sent).to.be.empty;
    expect(element(await say('???'), 'message')?.text).to.match(/Ställ en partnerfråga/);
    expect(bot.connector.calls[0]).to.deep.include({
      method: 'PUT',
      path: `/v3/conversations/a%3A${person}/activities/card-1`,
    });
  });

  it('saves a language even when the stored card cannot be updated', async () => {
    bot.connector.failNext({ status: 404 });
    const clicked = executeActivity('language.set', { language: 'sv' }, from({ replyToId: 'gone' }));
    expect((await bot.send(clicked)).status).to.equal(200);
    expect((await bot.send(executeActivity('language.set', { language: 'sv' }, from()))).status).to.equal(200);
  });

  it('accepts thumbs up and down', async () => {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":"nice"}' } };
    const feedback = (overrides: Partial<Activity>) =>
      bot.send(
        messageActivity(from({ type: 'invoke', name: 'message/submitAction', value, replyToId: 'x', ...overrides })),
      );
    expect((await feedback({})).status).to.equal(200);
    expect(
      (await feedback({ value: { ...value, actionValue: { reaction: 'dislike', feedback: 'not JSON' } } })).status,
    ).to.equal(200);
    expect((await feedback({ replyToId: '' })).status).to.equal(200);
    expect((await feedback({ value: { actionName: 'feedback' } })).status).to.equal(400);
    expect((await feedback({ value: null })).status).to.equal(400);
  });

  it('finds answers to insert from the compose box', async () => {
    const search = async (question: string) => {
      const value = { commandId: 'searchFaq', parameters: [{ name: 'question', value: question }] };
      const response = await bot.send(messageActivity(from({ type: 'invoke', name: 'composeExtension/query', value })));
      return (await response.json()) as {
        composeExtension: { attachments: { content: { body: [] }; preview: object }[] };
      };
    };
    const { composeExtension } = await search('hur kopplar jag mitt mcid');
    expect(composeExtension.attachments).to.have.length(1);
    expect(element(composeExtension.attachments[0]?.content ?? { body: [] }, 'source')?.text).to.match(/^Källa/);
    expect((await search('who won the match')).composeExtension.attachments).to.be.empty;
    expect((await search('')).composeExtension.attachments).to.be.empty;
  });

  describe('after an install', () => {
    const install = (overrides: Partial<Activity> = {}) =>
      bot.send(messageActivity(from({ type: 'installationUpdate', action: 'add', text: '', ...overrides })));

    it('welcomes once, although Teams announces an install twice', async () => {
      await install();
      await install();
      await bot.send(messageActivity(from({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot', name: '' }] })));
      expect(bot.connector.sent).to.have.length(1);
      expect(textOf(lastCard(bot.connector))).to.match(/I'm Partner Compass/);
    });

    it('welcomes in the language of the client', async () => {
      await install({ locale: 'sv-SE' });
      expect(textOf(lastCard(bot.connector))).to.match(/jag är Partner Compass/);
    });

    it('tells a channel how to mention it', async () => {
      await install({
        conversation: {
          id: '19:x@thread.tacv2',
          conversationType: 'channel',
          tenantId: TENANT,
        } as Activity['conversation'],
      });
      expect(textOf(lastCard(bot.connector))).to.match(/Mention \*\*@Partner Compass/);
    });

    it('welcomes a team in the language of the client, not of the installer', async () => {
      await say('svenska');
      await install({
        conversation: {
          id: '19:y@thread.v2',
          conversationType: 'groupChat',
          tenantId: TENANT,
        } as Activity['conversation'],
      });
      expect(textOf(lastCard(bot.connector))).to.match(/Partner Compass is here/);
    });

    it('says nothing about an upgrade, a removal and other people', async () => {
      await install({ action: 'add-upgrade' } as Partial<Activity>);
      await install({ action: 'remove' });
      await bot.send(
        messageActivity(from({ type: 'conversationUpdate', membersAdded: [{ id: '29:bo', name: 'Bo' }] })),
      );
      expect(bot.connector.sent).to.be.empty;
    });
  });

  it('strips its own mention wherever it stands', async () => {
    const entities = [{ type: 'mention', text: '<at>Partner Compass</at>', mentioned: { id: '28:bot', name: '' } }];
    const card = await say('help <at>Partner Compass</at>', { entities } as Partial<Activity>);
    expect(textOf(card)).to.match(/What I can do/);
  });

  const failures: [string, Fault, number][] = [
    ...[412, 429, 502, 503, 504].map((status): [string, Fault, number] => [
      `${status}`,
      { status, headers: { 'retry-after': '0' } },
      2,
    ]),
    ['503 without a time to wait', { status: 503 }, 2],
    ['a broken connection', { silence: 'broken' }, 2],
    ['503 that asks for a longer wait than the turn has', { status: 503, headers: { 'retry-after': '60' } }, 1],
    ...[400, 401, 408, 413, 500].map((status): [string, Fault, number] => [`${status}`, { status }, 1]),
  ];
  for (const [what, fault, posts] of failures) {
    it(`${posts === 2 ? 'sends a reply once more' : 'does not repeat a reply'} after ${what}`, async () => {
      bot.connector.failNext(fault);
      expect((await bot.send(messageActivity(from({ text: 'help' })))).status).to.equal(200);
      expect(bot.connector.sent).to.have.length(posts);
    });
  }

  it('sends a reply no third time', async () => {
    for (let post = 0; post < 3; post++) bot.connector.failNext({ status: 502, headers: { 'retry-after': '0' } });
    await bot.send(messageActivity(from({ text: 'help' })));
    expect(bot.connector.sent).to.have.length(2);
  });

  it('answers a mention in a thread of a channel, in that thread', async () => {
    const conversation = { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: TENANT };
    const card = await say('<at>Partner Compass</at> when does our renewal window open?', {
      conversation: conversation as Activity['conversation'],
    });
    expect(element(card, 'source')).not.to.equal(undefined);
    expect(bot.connector.calls.at(-1)?.path).to.include(encodeURIComponent(conversation.id));
  });

  it('answers a private message in a group chat so that only its sender can read the answer', async () => {
    const conversation = { id: '19:x@thread.v2', conversationType: 'groupChat', tenantId: TENANT };
    const ask = async (recipient: object) => {
      await say('help', { conversation, recipient } as Partial<Activity>);
      return bot.connector.calls.at(-1);
    };
    const answered = await ask({ id: '28:bot', isTargeted: true });
    expect(answered?.path).to.match(/\?isTargetedActivity=true$/);
    expect(answered?.activity.recipient).to.include({ name: 'Anna', isTargeted: true });
    for (const isTargeted of [undefined, false, 'true']) {
      expect((await ask({ id: '28:bot', isTargeted }))?.path).not.to.match(/isTargetedActivity/);
    }
  });
});
