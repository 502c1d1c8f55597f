import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImportRefusal, refuseAbove } from '../import-refusal.ts';
import { inChunks } from '../in-chunks.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

const CHUNK_BYTES = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a workbook, by path in any case. */
export type Parts = {
  has(path: string): boolean;
  /**
   * Inflates a part while it is read.
   *
   * @throws ImportRefusal if its size or checksum differs from the directory's
   */
  read(path: string): AsyncGenerator<Buffer>;
};

/**
 * Opens a zip and checks its directory, without inflating anything.
 *
 * @throws ImportRefusal for a directory that is damaged or beyond the limits, for encryption and for macros
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await orDamaged(fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }));
  refuseAbove(WORKBOOK_LIMITS.parts, zip.entryCount, 'tooManyParts');
  const entries = new Map<string, Entry>();
  for (const entry of await orDamaged(directoryOf(zip))) {
    check(entry);
    const path = entry.fileName.toLowerCase();
    if (entries.has(path)) throw new ImportRefusal('damaged');
    entries.set(path, entry);
  }
  return {
    has: (path) => entries.has(path.toLowerCase()),
    read: (path) => inflate(bytes, zip, entries.get(path.toLowerCase())),
  };
}

async function directoryOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function check(entry: Entry): void {
  const { uncompressedSize, compressedSize, fileName, compressionMethod } = entry;
  if (entry.isEncrypted()) throw new ImportRefusal('encrypted');
  if (/vbaproject\.bin$/i.test(fileName)) throw new ImportRefusal('macros');
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw new ImportRefusal('damaged');
  refuseAbove(WORKBOOK_LIMITS.partBytes, uncompressedSize, 'partTooLarge');
  if (uncompressedSize < WORKBOOK_LIMITS.ratioFromBytes) return;
  refuseAbove(WORKBOOK_LIMITS.ratio, Math.round(uncompressedSize / Math.max(1, compressedSize)), 'ratioTooHigh');
}

async function* inflate(bytes: Buffer, zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new ImportRefusal('damaged');
  const { fileDataStart } = await orDamaged(zip.readLocalFileHeaderPromise(entry, { minimal: true }));
  const content = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  let size = 0;
  let sum = 0;
  const inflated = entry.compressionMethod === DEFLATED ? inflateRaw(content) : inChunks(content, CHUNK_BYTES);
  for await (const chunk of inflated) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw new ImportRefusal('damaged');
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) throw new ImportRefusal('damaged');
}

async function* inflateRaw(content: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
  stream.end(content);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw new ImportRefusal('damaged', {}, error);
  }
}

/** Turns an error of the work into a refusal of the file as damaged. */
async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new ImportRefusal('damaged', {}, error);
  }
}
