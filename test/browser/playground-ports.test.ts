import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { expect } from 'chai';
import { words } from '../../cards/words.ts';
import { headingOf } from '../support/browser/chat.ts';
import { type Playground, startPlayground } from '../support/browser/playground.ts';
import { isFree } from '../support/browser/ports.ts';

const USUAL_PORT = 56_150;

describe('The playground, when its usual port is in use', () => {
  let holder: Server;
  let playground: Playground;

  before(async () => {
    holder = createServer().listen(USUAL_PORT);
    await once(holder, 'listening');
    playground = await startPlayground();
  });

  after(async () => {
    await playground?.stop();
    holder.close();
  });

  it('takes another, and works there', async () => {
    expect(playground.ports).to.not.include(USUAL_PORT);
    const chat = await playground.openChat();
    await chat.cards.waitFor();
    expect(await headingOf(chat.cards)).to.equal(words('en')('welcome.title'));
  });

  it('ends with the bot on Ctrl-C in its terminal, and frees both ports', async () => {
    expect(await Promise.all(playground.ports.map(isFree))).to.deep.equal([false, false]);
    await playground.pressCtrlC();
    expect(await Promise.all(playground.ports.map(isFree))).to.deep.equal([true, true]);
  });
});
