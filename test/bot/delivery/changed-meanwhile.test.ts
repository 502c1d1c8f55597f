import { expect } from 'chai';
import { createClock } from '../../../bot/delivery/clock.ts';
import { createRoleRecords } from '../../../bot/store/role-records.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { TENANT } from '../../support/activities.ts';
import { eventually } from '../../support/eventually.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';
import { outgoing, referenceTo } from '../../support/messages.ts';
import { outcomesOf, type RunningDelivery, startDelivery } from '../../support/running-delivery.ts';

const FAR = new Date(Date.now() + 3_600_000);

describe('A message that waits for its slot', () => {
  let store: Store;
  let connector: FakeConnector;
  let running: RunningDelivery;
  let serves = true;

  beforeEach(async () => {
    serves = true;
    store = await openStore('sqlite://:memory:');
    connector = await startFakeConnector();
    const clock = createClock(() => new Date());
    running = startDelivery({ store, url: connector.url, clock, perSecond: 1, serves: () => serves });
    for (const id of ['first', 'next']) await running.references.remember(referenceTo(id, connector.url));
  });
  afterEach(async () => {
    await running.stop();
    await connector.close();
    await store.close();
  });

  const roles = () => createRoleRecords(store, new Set());
  const prefer = (patch: Parameters<typeof running.preferences.change>[2]) =>
    running.preferences.change(TENANT, 'person-next', patch);

  const unwanted: [string, () => unknown][] = [
    ['is muted', () => prefer({ mutedKinds: ['renewal'] })],
    [
      'loses the role',
      () => roles().change(TENANT, { kind: 'revoke', userId: 'person-next', role: 'mpnPartnerAdmin' }),
    ],
    [
      'is no longer served',
      () => {
        serves = false;
      },
    ],
  ];
  for (const [what, change] of unwanted) {
    it(`is not sent if its recipient ${what} meanwhile`, async () => {
      const progress = await changedMeanwhile(change);
      expect(progress).to.include({ state: 'dead', reason: 'unwanted' });
      expect(connector.sent).to.have.length(1);
    });
  }

  it('waits on if its recipient snoozes meanwhile', async () => {
    const batch = await sendBoth(() => prefer({ snoozedUntil: FAR }));
    await eventually(async () => {
      const [, second] = await running.delivery.report(TENANT, batch);
      return second?.progress.state === 'pending' && second.progress.dueAt >= FAR.getTime();
    });
    expect(connector.sent).to.have.length(1);
  });

  it('is sent in the language that its recipient chooses meanwhile', async () => {
    expect(await changedMeanwhile(() => prefer({ language: 'sv' }))).to.include({ state: 'sent' });
    expect(JSON.stringify(connector.sent[1])).to.include('Hej');
  });

  async function sendBoth(change: () => unknown) {
    await roles().change(TENANT, { kind: 'grant', userId: 'person-next', role: 'mpnPartnerAdmin' });
    const next = { ...outgoing('next'), kinds: ['renewal'] } as const;
    const batch = await running.delivery.send(TENANT, [outgoing('first'), next]);
    if (!batch) throw new Error('No message was new.');
    await eventually(() => connector.sent.length === 1);
    await change();
    return batch;
  }

  async function changedMeanwhile(change: () => unknown) {
    return (await outcomesOf(running.delivery, await sendBoth(change))).get('next');
  }
});
