import type { IncomingMessage } from 'node:http';
import { RequestError } from '../errors.ts';

/** The limits of a request body; `milliseconds` is the time from the first to the last byte. */
export type BodyLimits = { readonly bytes: number; readonly depth: number; readonly milliseconds: number };

export const MESSAGE_LIMITS: BodyLimits = { bytes: 256 * 1024, depth: 64, milliseconds: 10_000 };

/**
 * Reads a JSON body. restify's own parser is not used: it crashes on malformed gzip and counts compressed bytes.
 *
 * @throws RequestError 415 for another media type or any content encoding, 413 for too many bytes, 408 past the
 * deadline, 400 for a body that is not JSON in UTF-8 or is nested too deeply
 */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  if (!/^application\/json(\s*;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new RequestError(415, 'The body must be application/json.');
  }
  if (!/^(identity)?$/i.test(request.headers['content-encoding'] ?? '')) {
    throw new RequestError(415, 'The body must not be compressed.');
  }
  const text = decodeUtf8(await readBytes(request, limits));
  if (nesting(text) > limits.depth) throw new RequestError(400, 'The body is nested too deeply.');
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'The body is not valid JSON.');
  }
}

/** @throws RequestError 413 for too many bytes, 408 past the deadline, 400 for a body that breaks off */
export function readBytes(
  request: IncomingMessage,
  { bytes, milliseconds }: Pick<BodyLimits, 'bytes' | 'milliseconds'>,
): Promise<Buffer> {
  const tooLarge = () => new RequestError(413, `The body is larger than ${bytes} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > bytes) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (error: RequestError) => {
      clearTimeout(deadline);
      request.removeAllListeners('data').pause();
      reject(error);
    };
    const interrupted = () => {
      if (!request.complete) fail(new RequestError(400, 'The connection was interrupted.'));
    };
    const deadline = setTimeout(() => fail(new RequestError(408, 'The body took too long to arrive.')), milliseconds);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bytes) fail(tooLarge());
      else chunks.push(chunk);
    });
    request.on('end', () => {
      clearTimeout(deadline);
      resolve(Buffer.concat(chunks, size));
    });
    request.on('error', interrupted);
    request.on('close', interrupted);
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new RequestError(400, 'The body is not UTF-8.');
  }
}

/** Counts the deepest level of brackets outside strings, before parsing, so that no deep object is ever built. */
function nesting(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json.charCodeAt(i);
    if (inString) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...'"\\{}[]'].map((char) =>
  char.charCodeAt(0),
);
