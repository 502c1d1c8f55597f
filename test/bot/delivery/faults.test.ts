import { expect } from 'chai';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { TENANT } from '../../support/activities.ts';
import { type FakeConnector, type Fault, startFakeConnector } from '../../support/fake-connector.ts';
import { fastClock } from '../../support/fast-clock.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { outcomesOf, type RunningDelivery, startDelivery } from '../../support/running-delivery.ts';

const refusal = (status: number, code: string): Fault => ({ status, body: { error: { code } } });
const throttled = (headers: Record<string, string> = {}): Fault => ({ status: 429, headers });
const MUTED: Fault = {
  status: 403,
  body: { error: { code: 'Forbidden', message: '{"subCode":"MessageWritesBlocked","errorCode":209}' } },
};
const BLOCKED = { state: 'dead', reason: 'blocked', posts: 1 };
const NOT_INSTALLED = { state: 'dead', reason: 'notInstalled', posts: 1 };
const REFUSED = { state: 'dead', reason: 'refused', posts: 1 };
const SENT_LATER = { state: 'sent', isRepeat: false, posts: 2 };
const REPEATED = { state: 'sent', isRepeat: true, posts: 2 };
const IN_DOUBT = { state: 'unknown', posts: 1 };

type Expected = { readonly state: string; readonly posts: number };

/** The connector's answer to the first post, and the outcome of an alert and of a prompt. */
const FAULTS: readonly (readonly [name: string, fault: Fault, alert: Expected, prompt?: Expected])[] = [
  ['400', { status: 400 }, REFUSED],
  ['401', { status: 401 }, { ...REFUSED, reason: 'unauthorized' } as Expected],
  ['403 BotDisabledByAdmin', refusal(403, 'BotDisabledByAdmin'), BLOCKED],
  ['403 ConversationBlockedByUser', refusal(403, 'ConversationBlockedByUser'), BLOCKED],
  ['403 MessageWritesBlocked, as a sub-code', MUTED, BLOCKED],
  ['403 BotNotInConversationRoster', refusal(403, 'BotNotInConversationRoster'), NOT_INSTALLED],
  ['403 ForbiddenOperationException', refusal(403, 'ForbiddenOperationException'), NOT_INSTALLED],
  ['403 InvalidBotApiHost', refusal(403, 'InvalidBotApiHost'), SENT_LATER],
  ['403 with a code that Teams does not list', refusal(403, 'Other'), REFUSED],
  ['404', refusal(404, 'ConversationNotFound'), { ...REFUSED, reason: 'gone' } as Expected],
  ['408', { status: 408 }, REPEATED, IN_DOUBT],
  ['412', { status: 412 }, SENT_LATER],
  ['413', { status: 413 }, { ...REFUSED, reason: 'tooLarge' } as Expected],
  ['429 that says when', throttled({ 'retry-after': '3' }), SENT_LATER],
  ['429 that does not say when', throttled(), SENT_LATER],
  ['500', { status: 500 }, REPEATED, IN_DOUBT],
  ['501', { status: 501 }, REFUSED],
  ['502', { status: 502, body: '<html>Bad gateway' }, REPEATED, IN_DOUBT],
  ['503', { status: 503, headers: { 'retry-after': '1' } }, REPEATED, IN_DOUBT],
  ['504', { status: 504 }, REPEATED, IN_DOUBT],
  ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, REFUSED],
  ['a connection that breaks before the answer', { silence: 'broken' }, REPEATED, IN_DOUBT],
  ['no answer in time', { silence: 'hanging' }, REPEATED, IN_DOUBT],
  ['an answer that is not JSON', { status: 200, body: 'OK' }, { state: 'sent', posts: 1 }],
];

const ASKED_AGAIN = { state: 'sent', isRepeat: false, creates: 2, posts: 1 };
const UNREACHABLE = { state: 'dead', reason: 'notInstalled', creates: 1, posts: 0 };
const NO_CHAT = { state: 'dead', reason: 'refused', creates: 1, posts: 0 };

/** The connector's answer to the first request for a chat, which may safely be made twice. */
const CHAT_FAULTS: readonly (readonly [name: string, fault: Fault, expected: object])[] = [
  ['400', { status: 400 }, NO_CHAT],
  ['401', { status: 401 }, { ...NO_CHAT, reason: 'unauthorized' }],
  ['403 BotDisabledByAdmin', refusal(403, 'BotDisabledByAdmin'), { ...UNREACHABLE, reason: 'blocked' }],
  ['403 ConversationBlockedByUser', refusal(403, 'ConversationBlockedByUser'), { ...UNREACHABLE, reason: 'blocked' }],
  ['403 MessageWritesBlocked, as a sub-code', MUTED, { ...UNREACHABLE, reason: 'blocked' }],
  ['403 BotNotInConversationRoster', refusal(403, 'BotNotInConversationRoster'), UNREACHABLE],
  ['403 ForbiddenOperationException', refusal(403, 'ForbiddenOperationException'), UNREACHABLE],
  ['403 InvalidBotApiHost', refusal(403, 'InvalidBotApiHost'), ASKED_AGAIN],
  ['403 with a code that Teams does not list', refusal(403, 'Other'), NO_CHAT],
  ['404', refusal(404, 'NotFound'), UNREACHABLE],
  ['408', { status: 408 }, ASKED_AGAIN],
  ['412', { status: 412 }, ASKED_AGAIN],
  ['413', { status: 413 }, { ...NO_CHAT, reason: 'tooLarge' }],
  ['429 that says when', throttled({ 'retry-after': '3' }), ASKED_AGAIN],
  ['429 that does not say when', throttled(), ASKED_AGAIN],
  ['500', { status: 500 }, ASKED_AGAIN],
  ['501', { status: 501 }, NO_CHAT],
  ['502', { status: 502, body: '<html>Bad gateway' }, ASKED_AGAIN],
  ['503', { status: 503, headers: { 'retry-after': '1' } }, ASKED_AGAIN],
  ['504', { status: 504 }, ASKED_AGAIN],
  ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, NO_CHAT],
  ['a connection that breaks before the answer', { silence: 'broken' }, ASKED_AGAIN],
  ['no answer in time', { silence: 'hanging' }, ASKED_AGAIN],
];

describe('Delivery, when the connector answers', () => {
  let store: Store;
  let connector: FakeConnector;
  let running: RunningDelivery;
  const clock = fastClock(1_000);

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    connector = await startFakeConnector();
  });
  afterEach(async () => {
    await running.stop();
    await connector.close();
    await store.close();
  });

  /** Returns the outcome of message 1 when the chat of one person is on record and the first call fails. */
  async function outcome(kind: 'alert' | 'prompt', fault: Fault, onRecord = '1') {
    const timeoutMs = 'silence' in fault ? 200 : 5_000;
    running = startDelivery({ store, url: connector.url, clock, timeoutMs });
    await running.references.remember(referenceTo(onRecord, connector.url));
    connector.failNext(fault);
    const batch = await running.delivery.send(TENANT, [outgoing('1', kind)]);
    const progress = (await outcomesOf(running.delivery, batch)).get('1');
    const creates = connector.calls.filter(({ path }) => path === '/v3/conversations').length;
    return { ...progress, creates, posts: connector.sent.length - creates };
  }

  for (const [name, fault, alert, prompt = alert] of FAULTS) {
    for (const [kind, expected] of [['alert', alert] as const, ['prompt', prompt] as const]) {
      it(`${name}, leaves the ${kind} ${expected.state} after posts: ${expected.posts}`, async () => {
        expect(await outcome(kind, fault)).to.include(expected);
        const marks = connector.sent.map((sent) => JSON.stringify(sent).includes('"id":"repeat"'));
        expect(marks).to.deep.equal(
          'isRepeat' in expected && expected.isRepeat ? [false, true] : marks.map(() => false),
        );
      });
    }
  }

  for (const [name, fault, expected] of CHAT_FAULTS) {
    it(`${name} to the request for a chat, ends as the connector's table says`, async () => {
      expect(await outcome('prompt', fault, 'someone')).to.include(expected);
    });
  }

  it('404, sends the next message to a newly created chat', async () => {
    expect(await outcome('alert', refusal(404, 'ConversationNotFound'))).to.include({ state: 'dead', reason: 'gone' });
    const batch = await running.delivery.send(TENANT, [{ ...outgoing('1'), id: 'next' }]);
    expect((await outcomesOf(running.delivery, batch)).get('next')).to.include({
      state: 'sent',
      conversationId: 'sent-2',
    });
  });
});
