import { isUtf8 } from 'node:buffer';
import { ImportRefusal } from './import-refusal.ts';
import { inChunks } from './in-chunks.ts';

const CHUNK_BYTES = 1024 * 1024;

type Encoding = { readonly name: string; readonly bom: number };

/**
 * Converts a text to UTF-8 without a byte order mark. UTF-16 is recognised by its mark only; other bytes that are not
 * UTF-8 are read as Windows-1252, the encoding in which Excel saves "CSV" on a Swedish or English machine.
 *
 * @throws ImportRefusal notText for bytes that are no text
 */
export async function toUtf8(bytes: Buffer): Promise<Buffer> {
  const { name, bom } = encodingOf(bytes);
  const content = bytes.subarray(bom);
  const text = name === 'utf-8' ? content : await decode(content, name);
  if (text.includes(0)) throw new ImportRefusal('notText');
  return text;
}

function encodingOf(bytes: Buffer): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', bom: 2 };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', bom: 2 };
  const bom = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  if (isUtf8(bytes)) return { name: 'utf-8', bom };
  return { name: 'windows-1252', bom: 0 };
}

async function decode(content: Buffer, encoding: string): Promise<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of inChunks(content, CHUNK_BYTES)) {
      chunks.push(Buffer.from(decoder.decode(chunk, { stream: true })));
    }
    chunks.push(Buffer.from(decoder.decode()));
  } catch (error) {
    throw new ImportRefusal('notText', {}, error);
  }
  return Buffer.concat(chunks);
}
