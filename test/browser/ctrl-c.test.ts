import { expect } from 'chai';
import { type Playground, startPlayground } from './support/playground.ts';
import { isFree } from './support/ports.ts';

describe('Ctrl-C in the terminal of the playground', () => {
  let playground: Playground;

  before(async () => {
    playground = await startPlayground();
  });

  after(() => playground?.stop());

  it('ends the bot and Agents Playground, and frees both ports', async () => {
    expect(await Promise.all(playground.ports.map(isFree))).to.deep.equal([false, false]);
    await playground.pressCtrlC();
    expect(await Promise.all(playground.ports.map(isFree))).to.deep.equal([true, true]);
  });
});
