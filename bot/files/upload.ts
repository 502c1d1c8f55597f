import { request } from 'undici';
import type { ServiceUrlPolicy } from '../connector/service-url.ts';
import { isAllowedFileUrl } from './allowed-file-url.ts';
import type { Upload } from './upload-port.ts';

/** Teams waits for the answer to a click for 10 to 15 s. */
const TIMEOUT_MS = 8_000;

/**
 * Uploads files to Microsoft's hosts over https only, or in local mode to this machine, without following redirects. The
 * URL needs no sign-in, so it is a secret that must not appear in errors or logs.
 *
 * @param timeoutMs the limit for the whole upload
 */
export function createUpload(policy: ServiceUrlPolicy, timeoutMs = TIMEOUT_MS): Upload {
  return async ({ uploadUrl, contentUrl }, bytes) => {
    if (![uploadUrl, contentUrl].every((url) => isAllowedFileUrl(url, policy))) return 'foreignHost';
    const headers = {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    };
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const { statusCode, body } = await request(uploadUrl, { method: 'PUT', headers, body: bytes, signal });
      await body.dump();
      return statusCode === 200 || statusCode === 201 ? 'done' : 'failed';
    } catch {
      return 'failed';
    }
  };
}
