import { refuseAbove } from '../import-refusal.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

const LESS_THAN = 0x3c;
const COLON = 0x3a;

const OUTSIDE = -1;
const OTHER_NAME = -2;

/**
 * Counts the start tags of an element, such as `row` or `x:row`, by scanning bytes. That costs a fraction of parsing, so
 * a part with too many is refused before it is parsed. Also checks that the part inflates to its end.
 *
 * @throws ImportRefusal for a part with more tags than could be read in reasonable time
 */
export async function countTags(chunks: AsyncIterable<Buffer>, name: string): Promise<number> {
  const counter = createCounter(Buffer.from(name));
  for await (const chunk of chunks) {
    counter.count(chunk);
    refuseAbove(WORKBOOK_LIMITS.tags, counter.tags, 'tooManyCells');
  }
  return counter.found;
}

function createCounter(wanted: Buffer) {
  /** The number of letters of the wanted name seen so far, `OUTSIDE` a tag's name, or `OTHER_NAME`. */
  let matched = OUTSIDE;
  const counter = { tags: 0, found: 0, count };
  return counter;

  function count(chunk: Buffer): void {
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] as number;
      if (byte === LESS_THAN) {
        counter.tags++;
        matched = 0;
      } else if (matched !== OUTSIDE) readName(byte);
    }
  }

  function readName(byte: number): void {
    if (endsName(byte)) {
      if (matched === wanted.length) counter.found++;
      matched = OUTSIDE;
    } else if (byte === COLON) matched = 0;
    else matched = byte === wanted[matched] ? matched + 1 : OTHER_NAME;
  }
}

/** True for a space, tab, line end, `/` or `>`. */
function endsName(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2f || byte === 0x3e;
}
