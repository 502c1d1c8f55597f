import { refuseAbove } from '../import-refusal.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/**
 * Counts the rows of a sheet that surely hold something, by scanning tags, so that a sheet with too many is refused
 * before it is parsed. A row counts if one of its cells has a value of its own: formatting has none, and a shared string
 * may be blank. Several `row` elements with the same attributes are one row, as some programs write.
 */
export async function countFilledRows(chunks: AsyncIterable<Buffer>): Promise<number> {
  const counter = createCounter();
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    rest = bytes.subarray(scanTags(bytes, counter.take));
    refuseAbove(WORKBOOK_LIMITS.tokenBytes, rest.length, 'cellTooLong');
  }
  return counter.filled;
}

/** Passes each tag, without its brackets, and the byte after it. Returns the index of a tag that is not complete yet. */
function scanTags(bytes: Buffer, take: (tag: string, next: number) => void): number {
  let from = bytes.indexOf(LESS_THAN);
  while (from >= 0) {
    const to = bytes.indexOf(GREATER_THAN, from);
    if (to < 0 || to === bytes.length - 1) return from;
    take(bytes.toString('latin1', from + 1, Math.min(to, from + 80)), bytes[to + 1] as number);
    from = bytes.indexOf(LESS_THAN, to);
  }
  return bytes.length;
}

function createCounter() {
  let row = '';
  let filledRow = '';
  let isShared = false;
  let unnumbered = 0;
  const counter = { filled: 0, take };
  return counter;

  function take(tag: string, next: number): void {
    if (/^(?:\w+:)?row\b/.test(tag)) row = tag.includes('r="') ? tag : `${unnumbered++}`;
    else if (row === filledRow) return;
    else if (/^(?:\w+:)?c\b/.test(tag)) isShared = tag.includes('t="s"');
    else if (!isShared && next !== LESS_THAN && /^(?:\w+:)?[vt]\b[^/]*$/.test(tag)) {
      filledRow = row;
      counter.filled++;
    }
  }
}
