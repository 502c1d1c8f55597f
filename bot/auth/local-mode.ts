import type { IncomingMessage } from 'node:http';
import { LOOPBACK_HOSTS } from '../connector/service-url.ts';
import { RequestError } from '../errors.ts';

const LOOPBACK_ADDRESSES: ReadonlySet<string | undefined> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Keeps out web pages whose host name resolves to this machine (DNS rebinding), since local mode checks no token.
 *
 * @throws RequestError 403 for a `Host` header that names another machine
 */
export function refuseForeignHost(host = ''): void {
  if (!LOOPBACK_HOSTS.has(URL.parse(`http://${host}`)?.hostname ?? '')) throw refusal();
}

/** @throws RequestError 403 for a request from another machine, or one that {@link refuseForeignHost} refuses */
export function refuseOtherMachines({ headers, socket }: IncomingMessage): void {
  refuseForeignHost(headers.host);
  if (!LOOPBACK_ADDRESSES.has(socket.remoteAddress)) throw refusal();
}

function refusal(): RequestError {
  return new RequestError(403, 'In local mode the bot answers this machine only.');
}
