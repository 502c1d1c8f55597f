import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createClock } from '../../bot/delivery/clock.ts';
import { CONVERSATION_WINDOWS, type Window } from '../../bot/delivery/sliding-windows.ts';
import { openQueue, type SharedQueue } from '../../bot/queue/queue.ts';
import { openStore, type Store } from '../../bot/store/store.ts';
import { deliveryContract } from '../bot/delivery/delivery-contract.ts';
import { TENANT } from '../support/activities.ts';
import { eventually } from '../support/eventually.ts';
import { startTruthConnector, type TruthConnector } from '../support/faults/truth-connector.ts';
import { outgoing, referenceTo } from '../support/messages.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { outcomesOf, type RunningDelivery as Running, SILENT, startDelivery } from '../support/running-delivery.ts';

const PER_SECOND = 50;
const PEOPLE = 200;
const TO_ONE = 20;
const IDS = Array.from({ length: PEOPLE }, (_, index) => `${index}`);

async function ownQueue() {
  const server = await startRedisServer();
  const queue = openQueue(server.url, SILENT, 1_000);
  return {
    url: server.url,
    queue,
    async clean() {
      await queue.close();
      await server.clean();
    },
  };
}

deliveryContract('over BullMQ', ownQueue);

describe('Two instances that share a queue', () => {
  let own: Awaited<ReturnType<typeof ownQueue>>;
  let second: SharedQueue;
  let store: Store;
  let connector: TruthConnector;
  let one: Running;
  let other: Running;

  beforeEach(async () => {
    own = await ownQueue();
    second = openQueue(own.url, SILENT);
    store = await openStore('sqlite://:memory:');
    connector = await startTruthConnector('none');
    const common = { store, url: connector.url, clock: createClock(() => new Date()), perSecond: PER_SECOND };
    one = startDelivery({ ...common, queue: own.queue });
    other = startDelivery({ ...common, queue: second });
    for (const id of IDS) await one.references.remember(referenceTo(id, connector.url));
  });

  afterEach(async () => {
    await Promise.all([one.stop(), other.stop()]);
    await second.close();
    await own.clean();
    await connector.close();
    await store.close();
  });

  it('together keep within the windows of a tenant and a conversation, and use them fully', async () => {
    const toOne = Array.from({ length: TO_ONE }, (_, index) => ({ ...outgoing('0'), id: `again-${index}` }));
    const messages = [...toOne, ...IDS.map((id) => outgoing(id))];
    await outcomesOf(one.delivery, await one.delivery.send(TENANT, messages));

    const times = connector.arrivals.map(({ at }) => at);
    expect(fullest([{ limit: PER_SECOND, ms: 1_000 }], times)).to.be.at.most(1);
    const toFirst = connector.arrivals.filter(({ path }) => path.endsWith('/a%3A0/activities'));
    expect(
      fullest(
        CONVERSATION_WINDOWS,
        toFirst.map(({ at }) => at),
      ),
    ).to.be.at.most(1);
    expect(messages.length / ((Math.max(...times) - Math.min(...times)) / 1_000)).to.be.above(0.8 * PER_SECOND);
  }).timeout(30_000);

  it('take no more slots than there are, however many are asked for at the same moment', async () => {
    const slots = [own.queue, second].map((queue) =>
      queue.slots(
        PER_SECOND,
        createClock(() => new Date()),
      ),
    );
    const requests = IDS.flatMap((id) => slots.map((each) => each.take('another', id)));
    const taken = (await Promise.all(requests)).filter(({ kind }) => kind === 'taken');
    expect(taken).to.have.length(PER_SECOND);
  });

  it('send no more of a batch that one of them has paused, until the other lets it go on', async () => {
    const batch = await one.delivery.send(
      TENANT,
      IDS.map((id) => outgoing(id)),
    );
    await eventually(() => connector.arrivals.length >= PER_SECOND);
    await one.delivery.transition(TENANT, batch?.id ?? '', { from: ['going'], to: { kind: 'paused' } });
    await pause(1_000);
    const { length } = connector.arrivals;
    await pause(1_000);
    expect(connector.arrivals).to.have.length(length);
    expect(length).to.be.below(PEOPLE);
    await other.delivery.transition(TENANT, batch?.id ?? '', { from: ['paused'], to: { kind: 'going' } });
    const all = await outcomesOf(other.delivery, batch);
    expect([...all.values()].map(({ state }) => state)).to.deep.equal(IDS.map(() => 'sent'));
    expect(connector.arrivals).to.have.length(PEOPLE);
  }).timeout(30_000);
});

/** Returns how full the fullest of the windows ever was; 1 is the limit. */
function fullest(windows: readonly Window[], times: readonly number[]): number {
  return Math.max(
    ...windows.flatMap(({ limit, ms }) =>
      times.map((last) => times.filter((time) => time > last - ms && time <= last).length / limit),
    ),
  );
}
