import { expect } from 'chai';
import { eventually } from './eventually.ts';
import { failure } from './stores.ts';

describe('eventually', () => {
  it('resolves with the first result of an assertion that does not throw', async () => {
    let attempts = 0;
    const result = await eventually(
      () => {
        attempts += 1;
        expect(attempts).to.equal(3);
        return 'done';
      },
      { every: 1 },
    );
    expect({ result, attempts }).to.deep.equal({ result: 'done', attempts: 3 });
  });

  it('repeats a probe while it answers false, whether at once or by a promise', async () => {
    let attempts = 0;
    await eventually(() => ++attempts === 2, { every: 1 });
    await eventually(async () => ++attempts === 5, { every: 1 });
    expect(attempts).to.equal(5);
  });

  it('takes an assertion that returns nothing as a success', async () => {
    expect(await eventually(() => undefined)).to.equal(undefined);
  });

  it('rejects with the last failure once the time is up', async () => {
    let attempts = 0;
    const error = await failure(() =>
      eventually(() => Promise.reject(new Error(`attempt ${++attempts}`)), { within: 20, every: 1 }),
    );
    expect(error.message).to.equal(`attempt ${attempts}`);
    expect(attempts).to.be.above(1);
  });

  it('quotes a probe that stays false', async () => {
    const error = await failure(() => eventually(() => 1 > 2, { within: 0 }));
    expect(error.message).to.equal('Still false after 0 ms: () => 1 > 2');
  });
});
