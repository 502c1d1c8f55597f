import { LOOPBACK_HOSTS } from '../connector/service-url.ts';
import { RequestError } from './read-json.ts';

/**
 * Local mode checks no token, so a web page that calls itself this machine (DNS rebinding) is kept out here.
 *
 * @throws RequestError 403 for a `Host` header that names another machine
 */
export function refuseForeignHost(host = ''): void {
  if (!LOOPBACK_HOSTS.has(URL.parse(`http://${host}`)?.hostname ?? '')) {
    throw new RequestError(403, 'In local mode the bot answers this machine only.');
  }
}
