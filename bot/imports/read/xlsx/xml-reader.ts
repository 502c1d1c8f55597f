import { SaxesParser } from 'saxes';
import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Handlers for each tag and text. Names come without their namespace prefix. */
export type XmlHandlers = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** Takes the bytes of a document chunk by chunk and calls the handlers as it goes. */
export type XmlReader = { write(chunk: Buffer): void; end(): void };

/**
 * Creates a strict reader of XML in UTF-8.
 *
 * Its functions throw ImportRefusal for a DOCTYPE, deep nesting, an endless text or tag, and XML that is not well formed.
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
    write(chunk) {
      bytesSinceToken += chunk.length;
      parser.write(decode(chunk));
      refuseAbove(WORKBOOK_LIMITS.tokenBytes, bytesSinceToken, 'cellTooLong');
    },
    end() {
      parser.write(decode()).close();
    },
  };

  function decode(chunk?: Buffer): string {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw new ImportRefusal('damaged', {}, error);
    }
  }
}

/**
 * Reads a small part, such as the styles, to its end.
 *
 * @throws ImportRefusal for a part that is too large or not well formed
 */
export async function readXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const reader = createXmlReader(handlers);
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    refuseAbove(WORKBOOK_LIMITS.smallPartBytes, size, 'partTooLarge');
    reader.write(chunk);
  }
  reader.end();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
