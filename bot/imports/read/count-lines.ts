import { inPieces } from './table.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const PIECE = 1024 * 1024;

/** How many lines a text has, not counting line ends within quotes. A last line end begins no line. */
export async function countLines(text: Buffer): Promise<number> {
  let lines = 0;
  let quoted = false;
  let previous = LF;
  for await (const piece of inPieces(text, PIECE)) {
    for (const byte of piece) {
      if (byte === QUOTE) quoted = !quoted;
      else if (!quoted && (byte === CR || (byte === LF && previous !== CR))) lines++;
      previous = byte;
    }
  }
  return previous === LF || previous === CR ? lines : lines + 1;
}
