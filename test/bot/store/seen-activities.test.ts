import { expect } from 'chai';
import { createSeenActivities, type SeenActivities, type SeenActivity } from '../../../bot/store/seen-activities.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';

const ACTIVITY: SeenActivity = { tenantId: 'tenant', conversationId: '19:a', activityId: '1', type: 'message' };

describe('Seen activities', () => {
  let store: Store;
  let seen: SeenActivities;

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    seen = createSeenActivities(store);
  });
  afterEach(() => store.close());

  it('report an activity as new only once, however many copies arrive at once', async () => {
    const sights = await Promise.all(Array.from({ length: 5 }, () => seen.firstSight(ACTIVITY)));
    expect(sights).to.deep.equal([true, false, false, false, false]);
  });

  for (const [name, other] of [
    ['tenant', { ...ACTIVITY, tenantId: 'other' }],
    ['conversation', { ...ACTIVITY, conversationId: '19:b' }],
    ['id', { ...ACTIVITY, activityId: '2' }],
    ['type', { ...ACTIVITY, type: 'messageUpdate' }],
    ['position of a colon', { ...ACTIVITY, conversationId: '19', activityId: 'a:1' }],
  ] as const) {
    it(`treat an activity that differs in its ${name} as a different one`, async () => {
      await seen.firstSight(ACTIVITY);
      expect(await seen.firstSight(other)).to.equal(true);
    });
  }

  it('are remembered for 24 hours, under a key that begins with the tenant', async () => {
    const claims: [string, number][] = [];
    const { firstSight } = createSeenActivities({ claim: async (...claim) => claims.push(claim) > 0 });
    await firstSight(ACTIVITY);
    expect(claims).to.deep.equal([['tenant:seen:19%3Aa:message:1', 86_400_000]]);
  });

  it('allow one welcome per conversation, whatever else was seen there', async () => {
    await seen.firstSight(ACTIVITY);
    expect(await seen.firstWelcome('tenant', '19:a')).to.equal(true);
    expect(await seen.firstWelcome('tenant', '19:a')).to.equal(false);
    expect(await seen.firstWelcome('other', '19:a')).to.equal(true);
  });
});
