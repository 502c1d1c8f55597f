import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createMemo } from '../../../bot/store/memo.ts';

describe('A memo', () => {
  it('returns a text until it is deleted', () => {
    const memo = createMemo(10, 60_000);
    memo.set('key', 'text');
    expect(memo.get('key')).to.equal('text');
    memo.delete('key');
    expect(memo.get('key')).to.equal(undefined);
  });

  it('drops the text that was set the longest ago if it is full', () => {
    const memo = createMemo(2, 60_000);
    memo.set('a', '1');
    memo.set('b', '2');
    memo.set('a', '3');
    memo.set('c', '4');
    expect(['a', 'b', 'c'].map((key) => memo.get(key))).to.deep.equal(['3', undefined, '4']);
  });

  it('forgets after a while', async () => {
    const memo = createMemo(10, 20);
    memo.set('key', 'text');
    await pause(25);
    expect(memo.get('key')).to.equal(undefined);
  });
});
