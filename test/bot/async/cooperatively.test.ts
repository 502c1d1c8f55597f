import { expect } from 'chai';
import { cooperatively } from '../../../bot/async/cooperatively.ts';
import type { Steps } from '../../../domain/steps.ts';

describe('cooperatively', () => {
  it('yields to the event loop after each step and returns the result', async () => {
    const done: string[] = [];
    function* work(): Steps<string> {
      done.push('one');
      yield;
      done.push('two');
      return 'result';
    }
    const result = cooperatively(work());
    setImmediate(() => done.push('another'));
    expect(await result).to.equal('result');
    expect(done.indexOf('another')).to.be.below(done.indexOf('two'));
  });
});
