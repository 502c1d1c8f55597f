import { SaxesParser } from 'saxes';
import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What to do at each tag and text; names come without their namespace prefix. */
export type XmlHandlers = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** Takes the bytes of a document piece by piece and calls the handlers as it goes. */
export type XmlReader = { write(piece: Buffer): void; end(): void };

/**
 * Reads XML in UTF-8, strictly.
 *
 * @throws ImportRefusal for a DOCTYPE, deep nesting, a text or tag that does not end, and anything not well formed.
 */
export function createXmlReader({ open, close, text }: XmlHandlers): XmlReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: false });
  let depth = 0;
  let bytesSinceToken = 0;
  parser.on('error', (error) => {
    throw new ImportRefusal('damaged', {}, error);
  });
  parser.on('doctype', () => {
    throw new ImportRefusal('forbiddenXml');
  });
  parser.on('opentag', (tag) => {
    bytesSinceToken = 0;
    refuseAbove(WORKBOOK_LIMITS.depth, ++depth, 'tooDeep');
    open?.(localName(tag.name), tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    bytesSinceToken = 0;
    depth--;
    close?.(localName(tag.name));
  });
  const onText = (content: string) => {
    bytesSinceToken = 0;
    text?.(content);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  return {
    write(piece) {
      bytesSinceToken += piece.length;
      parser.write(decode(piece));
      refuseAbove(WORKBOOK_LIMITS.tokenBytes, bytesSinceToken, 'cellTooLong');
    },
    end() {
      parser.write(decode()).close();
    },
  };

  function decode(piece?: Buffer): string {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch (error) {
      throw new ImportRefusal('damaged', {}, error);
    }
  }
}

/** Reads a small part to its end. */
export async function readXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const reader = createXmlReader(handlers);
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    refuseAbove(WORKBOOK_LIMITS.smallPartBytes, size, 'partTooLarge');
    reader.write(piece);
  }
  reader.end();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
