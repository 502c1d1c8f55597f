import { yieldToEventLoop } from '../../async/yield-to-event-loop.ts';

/** The cells of a row as text; a cell that is not there is the empty text or lies beyond the end. */
export type Row = readonly string[];

/** Whether a row is the header that is looked for. */
export type IsHeader = (row: Row) => boolean;

export function isBlank(row: Row): boolean {
  return row.every((cell) => cell === '');
}

/** The bytes in pieces, with a turn of the event loop before each. */
export async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) {
    await yieldToEventLoop();
    yield bytes.subarray(from, from + size);
  }
}
