import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { expect } from 'chai';
import { words } from '../../cards/words.ts';
import { buttonsOf, type Chat, headingOf } from '../support/browser/chat.ts';
import { isFree } from '../support/browser/is-free.ts';
import { type Playground, startPlayground } from '../support/browser/start-playground.ts';
import { TAKES_PICTURES } from '../support/browser/takes-pictures.ts';

const USUAL_PORT = 56_150;

describe('A newly started playground', () => {
  let holder: Server | undefined;
  let playground: Playground;
  let chat: Chat;

  before('takes the usual port', async () => {
    // The playground that other tests share may hold it already.
    if (await isFree(USUAL_PORT)) {
      holder = createServer().listen(USUAL_PORT);
      await once(holder, 'listening');
    }
    playground = await startPlayground();
    chat = await playground.openChat();
    await chat.cards.waitFor();
  });

  after('stops the playground, whose bot has logged no warning and no error', async () => {
    holder?.close();
    await playground?.stop();
    expect(playground?.complaints()).to.deep.equal([]);
  });

  it('takes another port if its usual one is in use, and works there', async () => {
    expect(playground.ports).to.not.include(USUAL_PORT);
    expect(await headingOf(chat.cards)).to.equal(words('en')('welcome.title'));
  });

  it('welcomes a person who opens the chat for the first time', async () => {
    if (TAKES_PICTURES) await chat.screenshot('the welcome');
    expect(await headingOf(chat.cards)).to.equal(words('en')('welcome.title'));
    expect(await buttonsOf(chat.cards)).to.have.length(3);
  });

  it('stops on Ctrl-C in its terminal, as does the bot, and frees both ports', async () => {
    expect(await Promise.all(playground.ports.map(isFree))).to.deep.equal([false, false]);
    await playground.pressCtrlC();
    expect(await Promise.all(playground.ports.map(isFree))).to.deep.equal([true, true]);
  });
});
