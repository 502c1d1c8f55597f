import { inChunks } from './in-chunks.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const CHUNK_BYTES = 1024 * 1024;

/** The bytes of an empty line, and of one that has nothing but delimiters, quotes and spaces. */
const BLANK: ReadonlySet<number> = new Set([...Buffer.from(' \t,;"\r\n')]);

/** Counts all lines, and those in which something stands. A line end within quotes is not counted. */
export async function countLines(text: Buffer): Promise<{ readonly lines: number; readonly filled: number }> {
  let lines = 1;
  let filled = 0;
  let quoted = false;
  let isBlank = true;
  for await (const chunk of inChunks(text, CHUNK_BYTES)) {
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted;
      else if (!quoted && (byte === CR || byte === LF)) {
        isBlank = true;
        lines++;
      } else if (isBlank && !BLANK.has(byte)) {
        isBlank = false;
        filled++;
      }
    }
  }
  return { lines, filled };
}
