import { isUtf8 } from 'node:buffer';
import { ImportRefusal } from './import-refusal.ts';
import { inChunks } from './in-chunks.ts';

const CHUNK_BYTES = 1024 * 1024;

/** U+FFFD, which stands for bytes that are no character. */
const REPLACEMENT = Buffer.from('\ufffd');
/** The first byte of a character of several bytes is at least this. */
const FIRST_OF_SEVERAL = 0xc0;

/** A text in UTF-8, and how many of its characters were damaged. */
type Utf8Text = { readonly text: Buffer; readonly damagedCharacters: number };

/**
 * Converts a text to UTF-8 without a byte order mark. UTF-16 is recognised by its mark only.
 *
 * Bytes that are not all UTF-8 are UTF-8 with damage if it has a mark or more sound characters than damaged ones. Else
 * they are Windows-1252, the encoding in which Excel saves "CSV" on a Swedish or English machine.
 *
 * @throws ImportRefusal notText for bytes that are no text
 */
export async function toUtf8(bytes: Buffer): Promise<Utf8Text> {
  const decoded = await decodeText(bytes);
  if (decoded.text.includes(0)) throw new ImportRefusal('notText');
  return decoded;
}

async function decodeText(bytes: Buffer): Promise<Utf8Text> {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return sound(await decode(bytes.subarray(2), 'utf-16le'));
  if (first === 0xfe && second === 0xff) return sound(await decode(bytes.subarray(2), 'utf-16be'));
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  if (isUtf8(content)) return sound(content);
  const text = await decode(content, 'utf-8', false);
  const damagedCharacters = countDamaged(text);
  if (hasMark || (await countSeveral(text)) - damagedCharacters >= damagedCharacters)
    return { text, damagedCharacters };
  return sound(await decode(content, 'windows-1252'));
}

function sound(text: Buffer): Utf8Text {
  return { text, damagedCharacters: 0 };
}

function countDamaged(text: Buffer): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + REPLACEMENT.length)) count++;
  return count;
}

/** Counts the characters beyond ASCII. */
async function countSeveral(text: Buffer): Promise<number> {
  let count = 0;
  for await (const chunk of inChunks(text, CHUNK_BYTES)) {
    for (const byte of chunk) if (byte >= FIRST_OF_SEVERAL) count++;
  }
  return count;
}

async function decode(content: Buffer, encoding: string, fatal = true): Promise<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal });
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
