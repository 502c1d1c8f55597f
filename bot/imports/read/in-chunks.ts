import { yieldToEventLoop } from '../../async/yield-to-event-loop.ts';

/** Yields the bytes in chunks of at most `size`, and lets the event loop run before each. */
export async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) {
    await yieldToEventLoop();
    yield bytes.subarray(from, from + size);
  }
}
