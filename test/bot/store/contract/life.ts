import { expect } from 'chai';
import { everythingIn, failure, fresh, type OpenStore } from '../../../support/stores.ts';

export function lifeCases(open: OpenStore): void {
  it('answers a ping while it is open', async () => {
    const store = await open();
    await store.ping();
    await store.close();
  });

  it('lets a second store keep working after the first is closed', async () => {
    const [first, second] = [await open(), await open()];
    const records = second.records<number>(fresh());
    await records.set('key', 1);
    await first.close();
    await second.ping();
    expect(await records.get('key')).to.equal(1);
    expect(await second.claim(fresh(), 60_000)).to.equal(true);
    await second.close();
  });

  it('throws after it is closed, and never reports "not found"', async () => {
    const store = await open();
    const records = store.records<number>(fresh());
    await records.set('key', 1);
    await store.close();
    await failure(() => store.ping());
    await failure(() => records.get('key'));
    await failure(() => records.getMany(['key']));
    await failure(() => records.has('key'));
    await failure(() => records.set('key', 2));
    await failure(() => records.setMany([{ key: 'key', value: 2 }]));
    await failure(() => records.delete('key'));
    await failure(() => records.deleteMany(['key']));
    await failure(() => records.clear());
    await failure(() => everythingIn(records));
    await failure(() => store.claim('key', 60_000));
    await failure(() => store.read('key'));
    await failure(() => store.replaceIf('key', undefined, 1));
    await failure(() => store.replaceIf('key', '1', 2));
  });

  it('may be closed twice', async () => {
    const store = await open();
    await store.close();
    await store.close();
  });
}
