import { request } from 'undici';
import type { ServiceUrlPolicy } from '../connector/service-url.ts';
import { isAllowedFileUrl } from '../files/allowed-file-url.ts';
import { ImportRefusal, refuseAbove } from './read/import-refusal.ts';
import { LIMITS } from './read/limits.ts';

const TIMEOUT_MS = 20_000;

/** Fetches a file that was dropped in the chat. */
export type Download = (url: string) => Promise<Buffer>;

/**
 * Creates a function that fetches a file from Microsoft's hosts over https, or in local mode from this machine. It follows
 * no redirects, and writes the URL into no error and no log: anyone who has it can fetch the file.
 *
 * The function throws ImportRefusal: foreignHost, notDownloaded or fileTooLarge.
 *
 * @param timeoutMs the limit for the whole download
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
      // Releases the connection if the body was not read to its end.
      deadline.abort();
    }
  };
}

async function fetchFile(url: string, signal: AbortSignal): Promise<Buffer> {
  const { statusCode, headers, body } = await request(url, { signal });
  // The abort above emits an error on a body that is not read to its end; nothing waits for it.
  body.on('error', () => {});
  if (statusCode !== 200) throw new ImportRefusal('notDownloaded');
  refuseAbove(LIMITS.fileBytes, Number(headers['content-length'] ?? 0), 'fileTooLarge');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    refuseAbove(LIMITS.fileBytes, size, 'fileTooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
