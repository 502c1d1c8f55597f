import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createOutbox } from '../../../bot/delivery/outbox.ts';
import { createConversationReferences } from '../../../bot/store/conversation-references.ts';
import { openStore } from '../../../bot/store/store.ts';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { TENANT } from '../../support/activities.ts';
import { type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { element, startBot } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const FACTS: CompanyFacts = {
  memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01' }],
};
const ANNA = ['70-345', '70-347'].map((skill) => skillOf('Anna Berg', skill));
const PEOPLE = 40;

type Action = { readonly title: string; readonly data: { readonly verb: string } };
type Shown = { readonly body: readonly object[]; readonly actions?: readonly object[] };

describe('what is sent to many', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot({ env: { APPROVAL_ABOVE: '0', SENDS_PER_SECOND: '10' } });
    await bot.know(ANNA, { facts: FACTS });
    await bot.say('colleague', 'hello');
    await bot.say('admin', 'hello');
  });

  afterEach(() => bot.stop());

  /** The button of a card by its title. */
  function button(card: Shown, title: string): Action['data'] {
    const all = [
      card,
      ...(card.body as Shown[]).flatMap((each) => [each, ...((each as { items?: Shown[] }).items ?? [])]),
    ];
    const found = all.flatMap(({ actions = [] }) => actions as Action[]).find((each) => each.title === title);
    if (!found) throw new Error(`There is no ${title} in ${JSON.stringify(card)}`);
    return found.data;
  }
  const click = async (card: Shown, title: string, more: object = {}, who: Who = 'admin') =>
    (await bot.execute(who, { ...button(card, title), ...more })).value;
  const stage = (card: Shown) => /"id":"stage","text":"([^"]*)"/.exec(JSON.stringify(card))?.[1];
  const report = async () => JSON.stringify(await bot.say('admin', 'alerts report'));

  /** What arrives in a chat while another process, on the same store, does what is due at an instant. */
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
    await pause(200);
    await runner.stop();
    return bot.connector.sent
      .slice(before)
      .filter(({ conversation }) => conversation?.id === `a:${who}`)
      .map(({ attachments }) => attachments?.[0]?.content);
  }
  async function untilSent(count: number): Promise<void> {
    for (let waited = 0; bot.connector.sent.length < count && waited < 3_000; waited += 20) await pause(20);
    expect(bot.connector.sent).to.have.length.at.least(count);
  }
  async function held(): Promise<Shown> {
    const [card] = await arrivingAt('2021-05-11T08:00Z', 1);
    return card as Shown;
  }

  describe('unasked', () => {
    it('waits for an admin, who is asked once and told what it is and to how many', async () => {
      const cards = await arrivingAt('2021-05-11T08:00Z', 1);
      expect(cards).to.have.length(1);
      expect(JSON.stringify(cards[0]))
        .to.match(/May I send this\?/)
        .and.match(/1 message with alerts/)
        .and.match(/Competencies at risk \(/)
        .and.match(/Without one by 14 May at 08:00 UTC, I don't send it/);
      expect(await arrivingAt('2021-05-12T08:00Z')).to.deep.equal([]);
      expect(await arrivingAt('2021-05-12T09:00Z', 0, 'colleague')).to.deep.equal([]);
    });

    it('tells the time on the clock of the admin who is asked', async () => {
      await bot.say('admin', 'hello', { localTimezone: 'Europe/Stockholm' });
      await bot.say('admin', 'hello');
      expect(stage(await held())).to.match(/14 May at 10:00,/);
    });

    it('goes once an admin says so, and whoever says something else at the same time sees that', async () => {
      const card = await held();
      const before = bot.connector.sent.length;
      const stages = await Promise.all(
        ['Send now', "Don't send", 'Send now'].map(async (title) => stage(await click(card, title))),
      );
      const isSent = stages.every((each) => /On its way|Done/.test(each ?? ''));
      const isCancelled = stages.every((each) => /Cancelled/.test(each ?? ''));
      expect([isSent, isCancelled], stages.join()).to.include(true);
      if (isSent) await untilSent(before + 1);
      await pause(100);
      expect(bot.connector.sent).to.have.length(before + (isSent ? 1 : 0));
    });

    it('does not go when an admin says so, and is not lost by that', async () => {
      const card = await held();
      expect(stage(await click(card, "Don't send"))).to.equal('Cancelled. None of it was sent.');
      expect(stage(await click(card, 'Send now'))).to.match(/^Cancelled/);
      expect(await report()).to.match(/Cancelled before it was sent: 1/);
      const next = JSON.stringify(await arrivingAt('2021-05-12T08:00Z'));
      expect(next).not.to.match(/did not arrive/);
    });

    it('goes at the time that an admin chooses, on their clock', async () => {
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
      expect(JSON.stringify(notice)).to.match(/is at risk/);
    });

    it('asks for another time when the chosen one has passed, and takes none that it has not offered', async () => {
      const times = await click(await held(), 'Send later …');
      const late = await click(times, 'Send at that time', { at: '2021-05-10T08:00:00.000Z' });
      expect(JSON.stringify(late)).to.match(/has passed/);
      for (const at of ['soon', '2031-05-11T10:00:00Z', undefined]) {
        expect(await bot.execute('admin', { ...button(times, 'Send at that time'), at } as never)).to.include({
          statusCode: 400,
        });
      }
    });

    it('is dropped when nobody answers within three days, and the report says so', async () => {
      const card = await held();
      await arrivingAt('2021-05-14T08:00Z');
      expect(await report()).to.match(/Nobody answered in time/);
      expect(stage(await click(card, 'Send now'))).to.match(/Nobody answered in time/);
    });

    it('is for admins to decide about, and for nothing that no card has offered', async () => {
      const card = await held();
      for (const title of ['Send now', "Don't send", 'Send later …']) {
        expect(await bot.execute('colleague', button(card, title))).to.include({ statusCode: 403 });
      }
      const send = button(card, 'Send now');
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

  it('that an admin asks for is asked about once more, and then sent', async () => {
    const before = bot.connector.sent.length;
    const card = await bot.say('admin', 'alerts send');
    expect(element(card, 'message')?.text).to.match(/Nothing has been sent yet\. Shall I go ahead\?/);
    await pause(200);
    expect(bot.connector.sent).to.have.length(before + 1);
    expect(JSON.stringify(await click(card, 'Send now'))).to.match(/On its way/);
    await untilSent(before + 2);
    expect(bot.connector.sent).to.have.length(before + 2);
  });

  describe('and is on its way', () => {
    /** A run to many people that has been paused. */
    async function pausedRun(): Promise<void> {
      const store = await openStore(bot.storeUrl);
      const references = createConversationReferences(store, () => true);
      const ids = Array.from({ length: PEOPLE }, (_, place) => `${place}`);
      for (const id of ids) await references.remember(referenceTo(id, bot.connector.url));
      const outbox = createOutbox(store);
      const run = await outbox.add(
        TENANT,
        ids.map((id) => outgoing(id)),
        Date.parse('2021-05-10T11:59Z'),
      );
      await outbox.turn(TENANT, run?.id ?? '', () => ({ kind: 'paused' }));
      await store.close();
    }
    const arrived = () =>
      bot.connector.sent.filter(({ conversation }) => /^a:\d+$/.test(conversation?.id ?? '')).length;
    const untilArrived = async (count: number) => {
      for (let waited = 0; arrived() < count && waited < 8_000; waited += 20) await pause(20);
      expect(arrived()).to.be.at.least(count);
    };

    it('can be paused, go on and be cancelled from the report', async () => {
      await pausedRun();
      const paused = await bot.say('admin', 'alerts report');
      expect(JSON.stringify(paused)).to.match(/Paused: 0 of 40 done, the rest waits/);
      const going = await click(paused, 'Go on');
      expect(JSON.stringify(going)).to.match(/On its way: 0 of 40 done/);
      await untilArrived(5);
      const again = await click(going, 'Pause');
      expect(JSON.stringify(again)).to.match(/Paused: \d+ of 40 done/);
      await pause(1_000);
      const gone = arrived();
      await pause(500);
      expect(arrived()).to.equal(gone).and.below(PEOPLE);
      expect(JSON.stringify(await click(again, 'Cancel the rest'))).to.include(
        `Cancelled before it was sent: ${PEOPLE - gone}`,
      );
      expect(await report()).not.to.match(/"Go on"|"Pause"/);
    }).timeout(15_000);

    it('counts along in the report, and says when it is done', async () => {
      await pausedRun();
      const updates = () =>
        bot.connector.calls
          .filter(({ method, activity }) => method === 'PUT' && activity)
          .map(({ activity }) => JSON.stringify(activity));
      await click(await bot.say('admin', 'alerts report'), 'Go on');
      await untilArrived(PEOPLE);
      for (let waited = 0; !/Done\./.test(updates().at(-1) ?? '') && waited < 3_000; waited += 20) await pause(20);
      const counts = updates().flatMap((update) => /On its way: (\d+) of 40/.exec(update)?.[1] ?? []);
      expect(Number(counts.at(-1))).to.be.within(1, PEOPLE);
      expect(updates().at(-1)).to.match(/✔ Done\./);
      expect(updates()).to.have.length.at.most(5);
    }).timeout(15_000);

    it('names nobody in a channel, where an admin can stop it all the same', async () => {
      await pausedRun();
      const card = await bot.say('admin', 'alerts report', together('channel'));
      expect(JSON.stringify(card))
        .to.match(/Paused/)
        .and.not.match(/person-\d/);
      expect(await bot.execute('colleague', button(card, 'Cancel the rest'))).to.include({ statusCode: 403 });
      expect(JSON.stringify(await click(card, 'Cancel the rest'))).to.match(/Cancelled\./);
    });
  });
});
