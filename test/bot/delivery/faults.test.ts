import { expect } from 'chai';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { TENANT } from '../../support/activities.ts';
import { type FakeConnector, type Fault, startFakeConnector } from '../../support/fake-connector.ts';
import { fastClock } from '../../support/fast-clock.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { type RunningDelivery, settled, startDelivery } from '../../support/running-delivery.ts';

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

/** What the connector does to the first post, and what becomes of an alert and of a prompt. */
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

describe('Delivery, when the connector answers with', () => {
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

  async function outcome(kind: 'alert' | 'prompt', fault: Fault) {
    const timeoutMs = 'silence' in fault ? 200 : 5_000;
    running = startDelivery({ store, url: connector.url, clock, timeoutMs });
    await running.references.remember(referenceTo('1', connector.url));
    connector.failNext(fault);
    const run = await running.delivery.send(TENANT, [outgoing('1', kind)]);
    const progress = (await settled(running.delivery, run)).get('1');
    return { ...progress, posts: connector.sent.length };
  }

  for (const [name, fault, alert, prompt = alert] of FAULTS) {
    for (const [kind, expected] of [['alert', alert] as const, ['prompt', prompt] as const]) {
      it(`${name}: the ${kind} is ${expected.state} after ${expected.posts}`, async () => {
        expect(await outcome(kind, fault)).to.include(expected);
        const marks = connector.sent.map((sent) => JSON.stringify(sent).includes('"id":"repeat"'));
        expect(marks).to.deep.equal(
          'isRepeat' in expected && expected.isRepeat ? [false, true] : marks.map(() => false),
        );
      });
    }
  }
});
