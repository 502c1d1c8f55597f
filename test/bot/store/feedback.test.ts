import { expect } from 'chai';
import { createFeedbackRecords, type Feedback, type FeedbackRecords } from '../../../bot/store/feedback.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { everythingIn } from '../../support/stores.ts';

const LIKE: Feedback = { activityId: '1:a', userId: 'anna', reaction: 'like', at: '2026-11-02T09:00:00.000Z' };
const DISLIKE: Feedback = { ...LIKE, reaction: 'dislike', text: 'Too long', at: '2026-11-02T09:01:00.000Z' };

describe('Feedback', () => {
  let store: Store;
  let feedback: FeedbackRecords;
  const stored = async () => new Map(await everythingIn(store.records<Feedback>('feedback')));

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    feedback = createFeedbackRecords(store);
  });
  afterEach(() => store.close());

  it('is stored under tenant, answer and person', async () => {
    await feedback.save('tenant', DISLIKE);
    expect(await stored()).to.deep.equal(new Map([['tenant:1%3Aa:anna', DISLIKE]]));
  });

  it("is replaced by the person's later rating", async () => {
    await feedback.save('tenant', LIKE);
    await feedback.save('tenant', DISLIKE);
    expect([...(await stored()).values()]).to.deep.equal([DISLIKE]);
  });

  it('is stored separately for each person, answer and tenant', async () => {
    await feedback.save('tenant', LIKE);
    await feedback.save('tenant', { ...LIKE, userId: 'bo' });
    await feedback.save('tenant', { ...LIKE, activityId: '2' });
    await feedback.save('other', LIKE);
    expect((await stored()).size).to.equal(4);
  });
});
