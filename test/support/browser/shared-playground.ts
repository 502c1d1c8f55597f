import { expect } from 'chai';
import type { Chat } from './chat.ts';
import { type Playground, startPlayground } from './start-playground.ts';

/** `chat` has been opened before, so the bot welcomes nobody in it again. */
type SharedPlayground = Playground & { readonly chat: Chat };

let shared: Promise<SharedPlayground> | undefined;

/** Returns the playground that all tests share. It starts for the first of them, because a start takes longer than a test. */
export function sharedPlayground(): Promise<SharedPlayground> {
  shared ??= start();
  return shared;
}

async function start(): Promise<SharedPlayground> {
  const playground = await startPlayground();
  try {
    const chat = await playground.openChat();
    await chat.cards.waitFor();
    return { ...playground, chat };
  } catch (failure) {
    await playground.stop();
    throw failure;
  }
}

// A hook outside any suite runs after the last test.
after('stops the shared playground, whose bot has logged no warning and no error', async () => {
  const playground = await shared?.catch(() => undefined);
  await playground?.stop();
  expect(playground?.complaints() ?? []).to.deep.equal([]);
});
