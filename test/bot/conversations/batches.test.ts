import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createOutbox } from '../../../bot/delivery/outbox.ts';
import { createConversationReferences } from '../../../bot/store/conversation-references.ts';
import { openStore } from '../../../bot/store/store.ts';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { TENANT } from '../../support/activities.ts';
import { buttonNamed } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { element, startBot } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const FACTS: CompanyFacts = {
  memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01' }],
};
const ANNA = ['70-345', '70-347'].map((skill) => skillOf('Anna Berg', skill));
const PEOPLE = 40;
const SETTLED_MS = 500;

type Shown = { readonly body: readonly object[]; readonly actions?: readonly object[] };

describe('a batch of messages', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot({ env: { APPROVAL_ABOVE: '0', SENDS_PER_SECOND: '10' } });
    await bot.know(ANNA, { facts: FACTS });
    await bot.say('colleague', 'hello');
    await bot.say('admin', 'hello');
  });

  afterEach(() => bot.stop());

  const click = async (card: Shown, title: string, more: object = {}) =>
    (await bot.execute('admin', { ...buttonNamed(card, title).data, ...more })).value;
  /** The words of the element that tells the stage of the batch, wherever it stands on the card. */
  const stage = (card: Shown) => /"id":"stage","text":"([^"]*)"/.exec(wholeOf(card))?.[1];
  const report = () => bot.say('admin', 'alerts report');

  /** Returns the cards that arrive in a chat while another bot, on the same store, does the work of an instant. */
  async function arrivingAt(instant: string, expected = 0, who: Who = 'admin'): Promise<Shown[]> {
    bot.setNow(instant);
    const before = bot.connector.sent.length;
    const env = {
      STORE_URL: bot.storeUrl,
      ALERTS_AT: '00:00',
      BOOTSTRAP_ADMINS: `${TENANT}:aad-admin`,
      APPROVAL_ABOVE: '0',
    };
    const runner = await startBot({ env, now: () => new Date(instant) });
    await untilSent(before + expected);
    // Time for what should not be sent.
    await pause(100);
    await runner.stop();
    return bot.connector.sent
      .slice(before)
      .filter(({ conversation }) => conversation?.id === `a:${who}`)
      .map(({ attachments }) => attachments?.[0]?.content);
  }
  const untilSent = (count: number) => eventually(() => expect(bot.connector.sent).to.have.length.at.least(count));
  /** The card that asks the admin about the batch of a day. */
  async function held(): Promise<Shown> {
    const [card] = await arrivingAt('2021-05-11T08:00Z', 1);
    return card as Shown;
  }

  describe('that nobody has asked for', () => {
    it('waits for an admin, who is asked once, with its content and the number of recipients', async () => {
      const cards = await arrivingAt('2021-05-11T08:00Z', 1);
      expect(cards).to.have.length(1);
      expect(textOf(cards[0]))
        .to.match(/May I send this\?/)
        .and.match(/1 message with alerts/)
        .and.match(/Competencies at risk \(/)
        .and.match(/Without one by 14 May at 08:00 UTC, I don't send it/);
      expect(await arrivingAt('2021-05-12T08:00Z')).to.deep.equal([]);
      expect(await arrivingAt('2021-05-12T09:00Z', 0, 'colleague')).to.deep.equal([]);
    });

    it('tells its times in the time zone of the admin who is asked', async () => {
      await bot.say('admin', 'hello', { localTimezone: 'Europe/Stockholm' });
      await bot.say('admin', 'hello');
      expect(stage(await held())).to.match(/14 May at 10:00,/);
    });

    it('follows the first of several clicks at the same time, and all of them see which', async () => {
      const card = await held();
      const before = bot.connector.sent.length;
      const stages = await Promise.all(
        ['Send now', "Don't send", 'Send now'].map(async (title) => stage(await click(card, title))),
      );
      const isSent = stages.every((each) => /On its way|Done/.test(each ?? ''));
      const isCancelled = stages.every((each) => /Cancelled/.test(each ?? ''));
      expect([isSent, isCancelled], stages.join()).to.include(true);
      if (isSent) await untilSent(before + 1);
      // Time for a message too many.
      await pause(100);
      expect(bot.connector.sent).to.have.length(before + (isSent ? 1 : 0));
    });

    it('is not sent when an admin says so, and counts as cancelled rather than lost', async () => {
      const card = await held();
      expect(stage(await click(card, "Don't send"))).to.equal('Cancelled. None of it was sent.');
      expect(stage(await click(card, 'Send now'))).to.match(/^Cancelled/);
      expect(textOf(await report())).to.match(/Cancelled before it was sent: 1/);
      expect(wholeOf(await arrivingAt('2021-05-12T08:00Z'))).not.to.match(/did not arrive/);
    });

    it('is sent at the time that an admin chooses, in their time zone', async () => {
      const times = await click(await held(), 'Send later …');
      const choices = (element(times as never, 'at') as unknown as { choices: { title: string; value: string }[] })
        .choices;
      expect(choices.map(({ title }) => title)).to.include('Tuesday 11 May at 10:00');
      const chosen = choices.find(({ title }) => title.endsWith('10:00'))?.value;
      const before = bot.connector.sent.length;
      expect(stage(await click(times, 'Send at that time', { at: chosen }))).to.equal(
        'Goes out on 11 May at 10:00 UTC.',
      );
      await arrivingAt('2021-05-11T09:59Z');
      expect(bot.connector.sent).to.have.length(before);
      const [notice] = await arrivingAt('2021-05-11T10:00Z', 1);
      expect(textOf(notice)).to.match(/is at risk/);
    });

    it('is not scheduled for a time that has passed or that the card has not offered', async () => {
      const times = await click(await held(), 'Send later …');
      const late = await click(times, 'Send at that time', { at: '2021-05-10T08:00:00.000Z' });
      expect(textOf(late)).to.match(/has passed/);
      for (const at of ['soon', '2031-05-11T10:00:00Z', undefined]) {
        const { data } = buttonNamed(times, 'Send at that time');
        expect(await bot.execute('admin', { ...data, at })).to.include({ statusCode: 400 });
      }
    });

    it('is cancelled when nobody answers within three days, and the report says so', async () => {
      const card = await held();
      await arrivingAt('2021-05-14T08:00Z');
      expect(textOf(await report())).to.match(/Nobody answered in time/);
      expect(stage(await click(card, 'Send now'))).to.match(/Nobody answered in time/);
    });

    it('is decided by admins alone, and by the choices of the card alone', async () => {
      const card = await held();
      for (const title of ['Send now', "Don't send", 'Send later …']) {
        expect(await bot.execute('colleague', buttonNamed(card, title).data)).to.include({ statusCode: 403 });
      }
      const send = buttonNamed(card, 'Send now').data;
      for (const forged of [
        { run: 'nothing' },
        { run: 7 },
        { was: 'cancelled' },
        { was: 'going' },
        { was: undefined },
      ]) {
        expect(await bot.execute('admin', { ...send, ...forged })).to.include({ statusCode: 400 });
      }
    });
  });

  it('that an admin has asked for is sent once it is confirmed', async () => {
    const before = bot.connector.sent.length;
    const card = await bot.say('admin', 'alerts send');
    expect(element(card, 'message')?.text).to.match(/Nothing has been sent yet\. Shall I go ahead\?/);
    // Time for what should not be sent yet.
    await pause(100);
    expect(bot.connector.sent).to.have.length(before + 1);
    expect(textOf(await click(card, 'Send now'))).to.match(/On its way/);
    await untilSent(before + 2);
    expect(bot.connector.sent).to.have.length(before + 2);
  });

  describe('on its way', () => {
    /** Adds a batch to many people and pauses it. */
    async function addPausedBatch(): Promise<void> {
      const store = await openStore(bot.storeUrl);
      const references = createConversationReferences(store, () => true);
      const ids = Array.from({ length: PEOPLE }, (_, index) => `${index}`);
      for (const id of ids) await references.remember(referenceTo(id, bot.connector.url));
      const outbox = createOutbox(store);
      const run = await outbox.add(
        TENANT,
        ids.map((id) => outgoing(id)),
        Date.parse('2021-05-10T11:59Z'),
      );
      await outbox.transition(TENANT, run?.id ?? '', { from: ['going'], to: { kind: 'paused' } });
      await store.close();
    }
    const arrived = () =>
      bot.connector.sent.filter(({ conversation }) => /^a:\d+$/.test(conversation?.id ?? '')).length;
    const untilArrived = (count: number) =>
      eventually(() => expect(arrived()).to.be.at.least(count), { within: 10_000 });

    it('is paused, resumed and cancelled from the report', async () => {
      await addPausedBatch();
      const paused = await bot.say('admin', 'alerts report');
      expect(textOf(paused)).to.match(/Paused: 0 of 40 done, the rest waits/);
      const going = await click(paused, 'Go on');
      expect(textOf(going)).to.match(/On its way: 0 of 40 done/);
      await untilArrived(5);
      const again = await click(going, 'Pause');
      expect(textOf(again)).to.match(/Paused: \d+ of 40 done/);
      // Time for the calls under way, then for one more than there should be.
      await pause(SETTLED_MS);
      const gone = arrived();
      await pause(SETTLED_MS);
      expect(arrived()).to.equal(gone).and.below(PEOPLE);
      expect(textOf(await click(again, 'Cancel the rest'))).to.include(
        `Cancelled before it was sent: ${PEOPLE - gone}`,
      );
      expect(wholeOf(await report())).not.to.match(/"Go on"|"Pause"/);
    }).timeout(15_000);

    it('counts up in the report, which says when it is done', async () => {
      await addPausedBatch();
      const updates = () =>
        bot.connector.calls
          .filter(({ method, activity }) => method === 'PUT' && activity)
          .map(({ activity }) => textOf(activity));
      await click(await bot.say('admin', 'alerts report'), 'Go on');
      await untilArrived(PEOPLE);
      await eventually(() => expect(updates().at(-1)).to.match(/✔ Done\./));
      const counts = updates().flatMap((update) => /On its way: (\d+) of 40/.exec(update)?.[1] ?? []);
      expect(Number(counts.at(-1))).to.be.within(1, PEOPLE);
      expect(updates()).to.have.length.at.most(5);
    }).timeout(15_000);

    it('names nobody in a channel, where an admin can still stop it', async () => {
      await addPausedBatch();
      const card = await bot.say('admin', 'alerts report', together('channel'));
      expect(textOf(card)).to.match(/Paused/);
      expect(wholeOf(card)).not.to.match(/person-\d/);
      expect(await bot.execute('colleague', buttonNamed(card, 'Cancel the rest').data)).to.include({ statusCode: 403 });
      expect(textOf(await click(card, 'Cancel the rest'))).to.match(/Cancelled\./);
    });
  });
});
