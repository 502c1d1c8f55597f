import { request } from 'undici';
import type { ServiceUrlPolicy } from '../connector/service-url.ts';
import { isAllowedFileUrl } from '../files/allowed-file-url.ts';
import { ImportRefusal, refuseAbove } from './read/import-refusal.ts';
import { LIMITS } from './read/limits.ts';

const TIMEOUT_MS = 20_000;

/** Fetches a file that was dropped in the chat. */
export type Download = (url: string) => Promise<Buffer>;

/**
 * A file is fetched from Microsoft's hosts over https only, or in local mode from this machine; redirects are not
 * followed. The URL is a secret, since it needs no sign-in: it is in no error and no log.
 *
 * The returned function throws ImportRefusal: foreignHost, notDownloaded or fileTooLarge.
 *
 * @param timeoutMs how long the whole download may take
 */
export function createDownload(policy: ServiceUrlPolicy, timeoutMs = TIMEOUT_MS): Download {
  return async (url) => {
    if (!isAllowedFileUrl(url, policy)) throw new ImportRefusal('foreignHost');
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    try {
      return await fetchFile(url, deadline.signal);
    } catch (error) {
      throw error instanceof ImportRefusal ? error : new ImportRefusal('notDownloaded');
    } finally {
      clearTimeout(timer);
      // Lets go of the connection where the body was not read to its end.
      deadline.abort();
    }
  };
}

async function fetchFile(url: string, signal: AbortSignal): Promise<Buffer> {
  const { statusCode, headers, body } = await request(url, { signal });
  // The end of the download aborts what is left of the body, which is then an error that nobody waits for.
  body.on('error', () => {});
  if (statusCode !== 200) throw new ImportRefusal('notDownloaded');
  refuseAbove(LIMITS.fileBytes, Number(headers['content-length'] ?? 0), 'fileTooLarge');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    refuseAbove(LIMITS.fileBytes, size, 'fileTooLarge');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}
