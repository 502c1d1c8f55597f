import { expect } from 'chai';
import { isAllowedServiceUrl } from '../../../bot/connector/service-url.ts';
import {
  type ConversationReferences,
  createConversationReferences,
  type StoredReference,
} from '../../../bot/store/conversation-references.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';

const REFERENCE: StoredReference = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  conversationId: '19:a',
  conversationType: 'personal',
  tenantId: 'tenant',
  botId: '28:bot',
  userId: '29:anna',
  aadObjectId: 'anna',
  name: 'Anna Lindqvist',
  locale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
};
const MOVED: StoredReference = { ...REFERENCE, serviceUrl: 'https://smba.trafficmanager.net/amer/' };
const mayWriteTo = (serviceUrl: string) => isAllowedServiceUrl(serviceUrl, 'teams');

describe('Conversation references', () => {
  let store: Store;
  let references: ConversationReferences;
  let calls: string[];

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    calls = [];
    references = createConversationReferences(counting(store, calls), mayWriteTo);
  });
  afterEach(() => store.close());

  it('are found by tenant and conversation only', async () => {
    await references.remember(REFERENCE);
    expect(await references.find('tenant', '19:a')).to.deep.equal(REFERENCE);
    expect(await references.find('other', '19:a')).to.equal(undefined);
    expect(await references.find('tenant', '19:b')).to.equal(undefined);
  });

  it('cost no store call if nothing has changed', async () => {
    await references.remember(REFERENCE);
    calls.length = 0;
    await references.remember({ ...REFERENCE });
    expect(calls).to.deep.equal([]);
  });

  it('are written again if something has changed', async () => {
    await references.remember(REFERENCE);
    await references.remember(MOVED);
    expect(await references.find('tenant', '19:a')).to.deep.equal(MOVED);
  });

  it('are not written again after a restart', async () => {
    await createConversationReferences(store, mayWriteTo).remember(REFERENCE);
    await references.remember(REFERENCE);
    expect(calls).to.deep.equal(['get']);
  });

  it('are gone once forgotten, and can be stored again', async () => {
    await references.remember(REFERENCE);
    await references.forget('tenant', '19:a');
    expect(await references.find('tenant', '19:a')).to.equal(undefined);
    await references.remember(REFERENCE);
    expect(await references.find('tenant', '19:a')).to.deep.equal(REFERENCE);
  });

  it('list everyone of a tenant who has a personal chat, once each', async () => {
    await references.remember(REFERENCE);
    await references.remember({ ...REFERENCE, conversationId: '19:b', aadObjectId: 'BO', name: 'Bo Ek' });
    await references.remember({ ...REFERENCE, conversationId: '19:c', aadObjectId: 'bo', name: 'Bo Ek' });
    await references.remember({ ...REFERENCE, conversationId: '19:d', tenantId: 'other', aadObjectId: 'cia' });
    const { userId: _, aadObjectId: __, name: ___, ...channel } = REFERENCE;
    await references.remember({ ...channel, conversationId: '19:e', conversationType: 'channel' });
    expect(await references.people('tenant')).to.have.deep.members([
      { userId: 'anna', teamsId: '29:anna', name: 'Anna Lindqvist' },
      { userId: 'bo', teamsId: '29:anna', name: 'Bo Ek' },
    ]);
  });

  for (const serviceUrl of ['https://smba.trafficmanager.net.evil.example/', 'http://127.0.0.1:3978/', '']) {
    it(`are not stored with the service URL "${serviceUrl}", where the bot's token must not go`, async () => {
      const outcome = await references.remember({ ...REFERENCE, serviceUrl }).catch((error) => error);
      expect(outcome).to.be.instanceOf(Error);
      expect(await references.find('tenant', '19:a')).to.equal(undefined);
      expect(await references.findLatest('tenant')).to.equal(undefined);
    });
  }

  it('do not count as stored if storing them failed', async () => {
    const closed = await openStore('sqlite://:memory:');
    const failing = createConversationReferences(closed, mayWriteTo);
    await closed.close();
    for (const attempt of [1, 2]) {
      const outcome = await failing.remember(REFERENCE).catch((error) => error);
      expect(outcome, `attempt ${attempt}`).to.be.instanceOf(Error);
    }
  });

  it('are found by the person of the chat in any letter case, and the latest one by its tenant', async () => {
    const channel = { ...REFERENCE, conversationId: '19:c', conversationType: 'channel' };
    const { userId: _, aadObjectId: __, ...ofNobody } = channel;
    await references.remember({ ...REFERENCE, aadObjectId: 'Anna' });
    await references.remember(ofNobody);
    expect(await references.findPersonal('tenant', 'anna')).to.include({ conversationId: '19:a' });
    expect(await references.findPersonal('other', 'anna')).to.equal(undefined);
    expect(await references.findLatest('tenant')).to.deep.equal(ofNobody);
    await references.forget('tenant', '19:a');
    expect(await references.findPersonal('tenant', 'anna')).to.equal(undefined);
  });

  it("keep a person's time zone if a later activity does not name it", async () => {
    await references.remember(REFERENCE);
    const { timeZone: _, ...zoneless } = MOVED;
    await references.remember(zoneless);
    expect(await references.findPersonal('tenant', 'anna')).to.deep.equal(MOVED);
  });

  it('are forgotten for an unreachable person until they write again', async () => {
    await references.remember(REFERENCE);
    await references.markUnreachable('tenant', 'anna', 'blocked');
    expect(await references.findPersonal('tenant', 'anna')).to.deep.equal({ unreachable: 'blocked' });
    expect(await references.find('tenant', '19:a')).to.equal(undefined);
    await references.remember(REFERENCE);
    expect(await references.findPersonal('tenant', 'anna')).to.deep.equal(REFERENCE);
  });
});

/** Wraps the store's records and notes each call. */
function counting(store: Store, calls: string[]): Pick<Store, 'records'> {
  return {
    records<T>(...which: Parameters<Store['records']>) {
      const records = store.records<T>(...which);
      records.hooks.addHandler('preGet', () => calls.push('get'));
      records.hooks.addHandler('preSet', () => calls.push('set'));
      return records;
    },
  };
}
