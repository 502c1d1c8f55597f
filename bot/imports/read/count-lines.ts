import { inChunks } from './in-chunks.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const CHUNK_BYTES = 1024 * 1024;

/** Counts the lines of a text. A line end within quotes is not counted, and a final line end starts no new line. */
export async function countLines(text: Buffer): Promise<number> {
  let lines = 0;
  let quoted = false;
  let previous = LF;
  for await (const chunk of inChunks(text, CHUNK_BYTES)) {
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted;
      else if (!quoted && (byte === CR || (byte === LF && previous !== CR))) lines++;
      previous = byte;
    }
  }
  return previous === LF || previous === CR ? lines : lines + 1;
}
