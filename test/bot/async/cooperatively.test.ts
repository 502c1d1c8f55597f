import { expect } from 'chai';
import { unhurried } from '../../../bot/async/cooperatively.ts';
import type { Steps } from '../../../domain/steps.ts';

describe('work in steps', () => {
  it('lets others have their turn after each step, and ends with the result', async () => {
    const done: string[] = [];
    function* work(): Steps<string> {
      done.push('one');
      yield;
      done.push('two');
      return 'result';
    }
    const result = unhurried(work());
    setImmediate(() => done.push('another'));
    expect(await result).to.equal('result');
    expect(done.indexOf('another')).to.be.below(done.indexOf('two'));
  });
});
