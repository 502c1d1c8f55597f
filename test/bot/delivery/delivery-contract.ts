import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Batch, stateOf } from '../../../bot/delivery/batch.ts';
import { CANCELLABLE } from '../../../bot/delivery/batch-state.ts';
import { createClock } from '../../../bot/delivery/clock.ts';
import type { Composed } from '../../../bot/delivery/compose.ts';
import { createOutbox } from '../../../bot/delivery/outbox.ts';
import type { SharedQueue } from '../../../bot/queue/queue.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { TENANT } from '../../support/activities.ts';
import { eventually } from '../../support/eventually.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';
import { fastClock } from '../../support/fast-clock.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { outcomesOf, type RunningDelivery, startDelivery } from '../../support/running-delivery.ts';

/** A queue that no other test uses. */
export type OwnQueue = { readonly queue: SharedQueue; readonly clean: () => Promise<void> };

/** The tests that delivery must pass, in one process and over a shared queue. */
export function deliveryContract(name: string, open: () => Promise<OwnQueue | undefined>): void {
  describe(`Delivery ${name}`, () => {
    let own: OwnQueue | undefined;
    let store: Store;
    let connector: FakeConnector;
    let running: RunningDelivery;
    const clock = fastClock(1_000);

    const start = (more: Partial<Parameters<typeof startDelivery>[0]> = {}) =>
      startDelivery({ store, url: connector.url, clock, queue: own?.queue, ...more });

    beforeEach(async () => {
      own = await open();
      store = await openStore('sqlite://:memory:');
      connector = await startFakeConnector();
      running = start();
    });
    afterEach(async () => {
      await running.stop();
      await connector.close();
      await store.close();
      await own?.clean();
    });

    const created = () => connector.calls.filter(({ path }) => path === '/v3/conversations');
    const posted = () => connector.calls.filter(({ path }) => path.endsWith('/activities'));
    const meet = (id: string, tenantId = TENANT) =>
      running.references.remember({ ...referenceTo(id, connector.url), tenantId });

    const cancel = async (tenantId: string, batchId = '') =>
      (await running.delivery.transition(tenantId, batchId, { from: CANCELLABLE, to: { kind: 'cancelled' } }))
        ?.cancelled;

    async function send(...messages: Parameters<typeof running.delivery.send>[1][number][]) {
      return outcomesOf(running.delivery, await running.delivery.send(TENANT, messages));
    }

    it('sends a card to the chat on record, and creates none', async () => {
      await meet('1');
      expect((await send(outgoing('1'))).get('1')).to.include({
        state: 'sent',
        conversationId: 'a:1',
        activityId: 'sent-1',
      });
      expect(connector.calls.map(({ path }) => path)).to.deep.equal(['/v3/conversations/a%3A1/activities']);
      expect(connector.calls[0]?.activity).to.include({ type: 'message', summary: '1', serviceUrl: connector.url });
      expect(connector.calls[0]?.activity.conversation).to.include({ id: 'a:1', tenantId: TENANT });
    });

    it('does not send an answer whose recipient has lost the role for it', async () => {
      await meet('1');
      const answer = { ...outgoing('1'), class: 'answer', kinds: [] } as const;
      const named = { ...answer, id: '2', task: 'seeSkillsReport' } as const;
      const all = await send(answer, named);
      expect(all.get('1')).to.include({ state: 'sent' });
      expect(all.get('2')).to.include({ state: 'dead', reason: 'unwanted' });
    });

    it('posts to a channel in the language of the post, and forgets it when the bot was removed', async () => {
      const conversation = { ...referenceTo('team', connector.url), conversationType: 'channel' };
      const { userId: _, aadObjectId: __, ...reference } = conversation;
      await running.references.remember(reference);
      const post = { ...outgoing('1'), recipientId: 'a:team', class: 'post', kinds: [], language: 'sv' } as const;
      expect((await send(post)).get('1')).to.include({ state: 'sent', conversationId: 'a:team' });
      expect(JSON.stringify(posted()[0]?.activity.attachments)).to.include('Hej');
      connector.failNext({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
      expect((await send({ ...post, id: '2' })).get('2')).to.include({ state: 'dead', reason: 'notInstalled' });
      expect((await send({ ...post, id: '3' })).get('3')).to.include({ state: 'dead', reason: 'notInstalled' });
      expect(posted()).to.have.length(2);
      expect(created()).to.deep.equal([]);
    });

    it('creates the chat with a person once, and remembers it', async () => {
      await meet('someone');
      const toOne = ['1', '2'].map((id) => ({ ...outgoing(id), recipientId: 'anna' }));
      await send(...toOne);
      await send({ ...outgoing('3'), recipientId: 'anna' });
      expect(created().map(({ activity }) => activity)).to.deep.equal([
        {
          isGroup: false,
          bot: { id: '28:bot', name: '' },
          members: [{ id: 'anna', name: '' }],
          channelData: { tenant: { id: TENANT } },
          tenantId: TENANT,
        },
      ]);
      expect(posted().map(({ path }) => path)).to.deep.equal(Array(3).fill('/v3/conversations/sent-1/activities'));
    });

    it('asks for a chat again after the service has failed', async () => {
      await meet('someone');
      connector.failNext({ status: 503 });
      expect((await send(outgoing('1', 'prompt'))).get('1')).to.include({ state: 'sent', isRepeat: false });
      expect(created()).to.have.length(2);
    });

    it('asks once for the chat of a person without the app, until an activity comes from them', async () => {
      await meet('someone');
      connector.failNext({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
      const toAnna = (id: string) => ({ ...outgoing(id), recipientId: 'person-anna' });
      expect((await send(toAnna('1'))).get('1')).to.include({ state: 'dead', reason: 'notInstalled' });
      expect((await send(toAnna('2'))).get('2')).to.include({ state: 'dead', reason: 'notInstalled' });
      expect(connector.calls).to.have.length(1);
      await meet('anna');
      expect((await send(toAnna('3'))).get('3')).to.include({ state: 'sent', conversationId: 'a:anna' });
    });

    it('sends nothing more to a person who has blocked it, until an activity comes from them', async () => {
      await meet('1');
      connector.failNext({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
      const toSame = (id: string) => ({ ...outgoing(id), recipientId: 'person-1' });
      await send(outgoing('1'));
      expect((await send(toSame('2'))).get('2')).to.include({ state: 'dead', reason: 'blocked' });
      expect(connector.calls).to.have.length(1);
      await meet('1');
      expect((await send(toSame('3'))).get('3')).to.include({ state: 'sent' });
    });

    it('forgets a chat that is gone', async () => {
      await meet('1');
      connector.failNext({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
      await send(outgoing('1'));
      expect(await running.references.findPersonal(TENANT, 'person-1')).to.equal(undefined);
    });

    it('reaches nobody in a tenant that no activity has come from', async () => {
      expect((await send(outgoing('1'))).get('1')).to.include({ state: 'dead', reason: 'notInstalled' });
      expect(connector.calls).to.deep.equal([]);
    });

    it('chooses the language when it sends: the chosen one before that of the client', async () => {
      await running.references.remember({ ...referenceTo('1', connector.url), locale: 'sv-SE' });
      await meet('2');
      await running.preferences.change(TENANT, 'person-2', { language: 'sv' });
      await meet('3');
      await send(outgoing('1'), outgoing('2'), outgoing('3'));
      const greetings = connector.sent.map(({ summary, attachments }) => [
        summary,
        attachments?.[0]?.content.body[0].text,
      ]);
      expect(Object.fromEntries(greetings)).to.deep.equal({ 1: 'Hej', 2: 'Hej', 3: 'Hello' });
    });

    it('does not send what a person has muted, unless it has something else in it', async () => {
      await meet('1');
      await running.preferences.change(TENANT, 'person-1', { mutedKinds: ['ownSkillEnding'] });
      const digest = { ...outgoing('1'), id: 'digest', kinds: ['ownSkillEnding', 'mcidPrompt'] as const };
      const all = await send(outgoing('1'), { ...outgoing('1'), id: 'asked', isScheduled: false }, digest);
      expect(all.get('1')).to.include({ state: 'dead', reason: 'unwanted' });
      expect(all.get('asked')).to.include({ state: 'dead', reason: 'unwanted' });
      expect(all.get('digest')).to.include({ state: 'sent' });
    });

    it('does not send what is for a role that the person has lost', async () => {
      await meet('1');
      const all = await send({ ...outgoing('1'), kinds: ['ownSkillEnding', 'renewal'] });
      expect(all.get('1')).to.include({ state: 'dead', reason: 'unwanted' });
      expect(connector.sent).to.deep.equal([]);
    });

    it('calls Teams for nothing in a tenant that it may not serve any more', async () => {
      await running.stop();
      running = start({ serves: (tenantId) => tenantId !== TENANT });
      await meet('1');
      const all = await send(outgoing('1'), outgoing('somebody new'));
      expect([...all.values()]).to.have.length(2);
      for (const progress of all.values()) expect(progress).to.include({ state: 'dead', reason: 'unwanted' });
      expect(connector.calls).to.deep.equal([]);
    });

    it('waits until a snooze is over, unless somebody asked for the message now', async () => {
      await meet('1');
      const began = clock.now();
      const snoozedUntil = new Date(began + 600_000);
      await running.preferences.change(TENANT, 'person-1', { snoozedUntil });
      const all = await send(outgoing('1'), { ...outgoing('1'), id: 'asked', isScheduled: false });
      expect((all.get('1') as { at: number }).at).to.be.at.least(snoozedUntil.getTime());
      expect((all.get('asked') as { at: number }).at).to.be.below(snoozedUntil.getTime());
    });

    it('sends no more of a cancelled batch, and leaves what was sent as it is', async () => {
      for (const id of ['1', '2', '3']) await meet(id);
      const snoozedUntil = new Date(clock.now() + 3_600_000);
      for (const id of ['2', '3']) await running.preferences.change(TENANT, `person-${id}`, { snoozedUntil });
      const batch = await running.delivery.send(TENANT, [outgoing('1'), outgoing('2'), outgoing('3')]);
      await eventually(() => connector.sent.length > 0);
      expect(await cancel(TENANT, batch?.id)).to.equal(2);
      expect(await cancel(TENANT, batch?.id)).to.equal(0);
      const all = await outcomesOf(running.delivery, batch);
      expect(all.get('1')).to.include({ state: 'sent' });
      for (const id of ['2', '3']) expect(all.get(id)).to.include({ state: 'dead', reason: 'cancelled' });
      expect(connector.sent).to.have.length(1);
    });

    it('cancels nothing if the batch is unknown or belongs to another tenant', async () => {
      await meet('1');
      await send(outgoing('1'));
      const [batch] = await running.delivery.batches(TENANT);
      expect(await cancel('other', batch?.id)).to.equal(undefined);
      expect(await cancel(TENANT, 'nothing')).to.equal(undefined);
    });

    describe('of a batch that is going', () => {
      const PEOPLE = Array.from({ length: 60 }, (_, index) => `${index}`);
      const slowly = { clock: createClock(() => new Date()), perSecond: 40 };

      /** Begins to send to all of them, and returns when some messages have arrived. */
      async function begin() {
        await running.stop();
        for (const id of PEOPLE) await meet(id);
        running = start(slowly);
        const batch = await running.delivery.send(
          TENANT,
          PEOPLE.map((id) => outgoing(id)),
        );
        await eventually(() => connector.sent.length >= 10);
        return batch as Batch;
      }
      /** Waits until a pause or a cancel has taken effect, and returns how many messages have arrived. */
      async function arrivedOnceStopped() {
        await pause(700);
        const { length } = connector.sent;
        await pause(400);
        expect(connector.sent).to.have.length(length);
        expect(length).to.be.within(10, PEOPLE.length - 1);
        return length;
      }

      it('sends nothing while it is paused, even after a restart, and the rest when it goes on', async () => {
        const batch = await begin();
        const outcome = await running.delivery.transition(TENANT, batch.id, {
          from: ['going'],
          to: { kind: 'paused' },
        });
        expect(outcome?.batch.state).to.deep.equal({ kind: 'paused' });
        const paused = await arrivedOnceStopped();
        const states = (await running.delivery.report(TENANT, batch)).map(({ progress }) => progress.state);
        expect(states.filter((each) => each === 'pending')).to.have.length(PEOPLE.length - paused);
        await running.stop();
        running = start(slowly);
        expect(await arrivedOnceStopped()).to.equal(paused);
        await running.delivery.transition(TENANT, batch.id, { from: ['paused'], to: { kind: 'going' } });
        const all = await outcomesOf(running.delivery, batch);
        expect([...all.values()].map((each) => each.state)).to.deep.equal(PEOPLE.map(() => 'sent'));
        expect(connector.sent.map(({ summary }) => summary)).to.have.members(PEOPLE);
      }).timeout(15_000);

      it('sends the rest at once when it goes on in the same process', async () => {
        const batch = await begin();
        await running.delivery.transition(TENANT, batch.id, { from: ['going'], to: { kind: 'paused' } });
        await arrivedOnceStopped();
        const began = performance.now();
        await running.delivery.transition(TENANT, batch.id, { from: ['paused'], to: { kind: 'going' } });
        const all = await outcomesOf(running.delivery, batch);
        expect(performance.now() - began).to.be.below(5_000);
        expect([...all.values()].every((each) => each.state === 'sent')).to.equal(true);
        expect(connector.sent).to.have.length(PEOPLE.length);
      }).timeout(15_000);

      it('settles each message that was not sent yet as cancelled', async () => {
        const batch = await begin();
        const cancelled = await cancel(TENANT, batch.id);
        const gone = await arrivedOnceStopped();
        const all = await outcomesOf(running.delivery, batch);
        const states = Map.groupBy(all.values(), (each) => (each.state === 'dead' ? each.reason : each.state));
        expect(states.get('sent')).to.have.length(gone);
        expect(states.get('cancelled')).to.have.length(PEOPLE.length - gone);
        expect(cancelled).to.equal(PEOPLE.length - gone);
      }).timeout(15_000);
    });

    it('holds what goes unasked to too many people, until the first of several admins decides', async () => {
      await running.stop();
      running = start({ approvalAbove: 2 });
      const ids = ['1', '2', '3'];
      for (const id of ids) await meet(id);
      const few = await running.delivery.send(TENANT, [outgoing('1'), outgoing('2')]);
      expect(stateOf(few).kind).to.equal('going');
      const asked = await running.delivery.send(
        TENANT,
        ids.map((id) => ({ ...outgoing(id), id: `asked-${id}`, isScheduled: false })),
      );
      expect(stateOf(asked).kind).to.equal('going');
      await Promise.all([outcomesOf(running.delivery, few), outcomesOf(running.delivery, asked)]);
      const batch = await running.delivery.send(
        TENANT,
        ids.map((id) => ({ ...outgoing(id), id: `many-${id}` })),
      );
      expect(stateOf(batch).kind).to.equal('held');
      await pause(100);
      expect(connector.sent).to.have.length(5);

      const wanted = [{ kind: 'going' }, { kind: 'cancelled' }, { kind: 'scheduled', from: 0 }] as const;
      const outcomes = await Promise.all(
        wanted.map((next) => running.delivery.transition(TENANT, batch?.id ?? '', { from: ['held'], to: next })),
      );
      const kinds = new Set(outcomes.map((each) => stateOf(each?.batch).kind));
      expect(kinds).to.have.length(1);
      if (kinds.has('scheduled'))
        await running.delivery.transition(TENANT, batch?.id ?? '', { from: ['scheduled'], to: { kind: 'going' } });
      const all = await outcomesOf(running.delivery, batch);
      const state = kinds.has('cancelled') ? 'dead' : 'sent';
      expect([...all.values()].map((each) => each.state)).to.deep.equal([state, state, state]);
      expect(
        await running.delivery.transition('other', batch?.id ?? '', { from: ['held'], to: { kind: 'going' } }),
      ).to.equal(undefined);
    });

    it('sends each id once in each tenant, however often it is handed over', async () => {
      for (const tenantId of [TENANT, 'other']) await meet('1', tenantId);
      await send(outgoing('1'), outgoing('1'));
      expect(await running.delivery.send(TENANT, [outgoing('1')])).to.equal(undefined);
      expect((await running.delivery.send(TENANT, [outgoing('1'), outgoing('2')]))?.messages).to.equal(1);
      expect((await running.delivery.send('other', [outgoing('1')]))?.messages).to.equal(1);
      expect((await running.delivery.batches('other')).length).to.equal(1);
    });

    it('delays or drops a message as its recipient wants', async () => {
      await running.stop();
      const from = clock.now() + 30_000;
      const compose = async ({ id, content }: { id: string; content: { cards: { en: never } } }): Promise<Composed> => {
        if (id === 'unwanted') return { kind: 'unwanted' };
        return clock.now() < from
          ? { kind: 'later', at: from }
          : { kind: 'send', card: content.cards.en, language: 'en' };
      };
      running = start({ compose: compose as never });
      for (const id of ['late', 'unwanted']) await meet(id);
      const all = await send(outgoing('late'), outgoing('unwanted'));
      expect(all.get('unwanted')).to.include({ state: 'dead', reason: 'unwanted' });
      expect(all.get('late')).to.include({ state: 'sent' });
      expect((all.get('late') as { at: number }).at).to.be.at.least(from);
    });

    it('rests for the whole tenant when Teams throttles it', async () => {
      const ids = Array.from({ length: 60 }, (_, index) => `${index}`);
      for (const id of ids) await meet(id);
      connector.failNext({ status: 429, headers: { 'retry-after': '60' } });
      const began = clock.now();
      const all = await send(...ids.map((id) => outgoing(id)));
      const late = [...all.values()].filter((progress) => progress.state === 'sent' && progress.at > began + 60_000);
      // Messages that already had their slot go out; the others wait.
      expect(late.length).to.be.within(28, 60);
      expect(connector.sent).to.have.length(61);
    });

    it('leaves room for replies', async () => {
      await meet('1');
      for (let reply = 0; reply < 8; reply++) running.delivery.noteReply(TENANT, 'a:1');
      const began = clock.elapsed();
      await send(outgoing('1'));
      expect(clock.elapsed() - began).to.be.at.least(1_900);
    });

    it('repeats an alert after a crash and marks the repeat, and leaves a prompt in doubt', async () => {
      await running.stop();
      const outbox = createOutbox(store);
      const batch = await outbox.add(TENANT, [outgoing('1'), outgoing('2', 'prompt')], clock.now());
      for (const { message } of await outbox.report(TENANT, batch as never)) {
        await outbox.advance(message, undefined, {
          state: 'sending',
          attempts: 1,
          isRepeat: false,
          since: clock.now(),
        });
      }
      await meet('1');
      running = start();
      const all = await outcomesOf(running.delivery, batch);
      expect(all.get('1')).to.include({ state: 'sent', isRepeat: true });
      expect(all.get('2')).to.include({ state: 'unknown' });
      expect(connector.sent.map(({ attachments }) => attachments?.[0]?.content.body[0].id)).to.deep.equal(['repeat']);
    });

    it('neither loses nor doubles a message when the store fails now and then', async () => {
      await running.stop();
      const ids = Array.from({ length: 50 }, (_, index) => `${index}`);
      for (const id of ids) await meet(id);
      const [flaky, failures] = failingNowAndThen(store);
      running = start({ store: flaky });
      const batch = await running.delivery.send(
        TENANT,
        ids.map((id) => outgoing(id, 'prompt')),
      );
      const all = await outcomesOf(running.delivery, batch);
      expect(failures()).to.be.above(5);
      expect([...all.values()].map(({ state }) => state)).to.deep.equal(ids.map(() => 'sent'));
      expect(connector.sent.map(({ summary }) => summary)).to.have.members(ids);
    });
  });
}

/** Wraps a store so that, after the first calls, every ninth compare-and-set throws. */
function failingNowAndThen(store: Store): [Store, failures: () => number] {
  let calls = 0;
  let failures = 0;
  const flaky: Store = {
    ...store,
    async replaceIf(key, version, next) {
      if (++calls > 5 && calls % 9 === 0) {
        failures += 1;
        throw new Error('away');
      }
      return store.replaceIf(key, version, next);
    },
  };
  return [flaky, () => failures];
}
