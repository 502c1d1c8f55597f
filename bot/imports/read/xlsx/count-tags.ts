import { refuseAbove } from '../import-refusal.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

const LESS_THAN = 0x3c;
const COLON = 0x3a;

const OUTSIDE = -1;
const OTHER_NAME = -2;

/**
 * How often an element begins, such as `row` or `x:row`, by its bytes alone: at a small part of the cost of parsing,
 * so that a part with too many is refused before it is parsed. Also checks that the part inflates to its end.
 *
 * @throws ImportRefusal for a part with more tags than could be read in reasonable time.
 */
export async function countTags(pieces: AsyncIterable<Buffer>, name: string): Promise<number> {
  const counter = createCounter(Buffer.from(name));
  for await (const piece of pieces) {
    counter.count(piece);
    refuseAbove(WORKBOOK_LIMITS.tags, counter.tags, 'tooManyCells');
  }
  return counter.found;
}

function createCounter(wanted: Buffer) {
  /** How many letters of the wanted name have been seen, or where else the last byte was. */
  let matched = OUTSIDE;
  const counter = { tags: 0, found: 0, count };
  return counter;

  function count(piece: Buffer): void {
    for (let index = 0; index < piece.length; index++) {
      const byte = piece[index] as number;
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

/** A space, tab, line end, `/` or `>`. */
function endsName(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2f || byte === 0x3e;
}
