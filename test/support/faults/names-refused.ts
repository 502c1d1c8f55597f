/** Preloaded into the bot's process: no name resolves, as on a machine without a network. */
import dns from 'node:dns';
import { isIP } from 'node:net';

const { lookup } = dns;
type Callback = (error: NodeJS.ErrnoException) => void;

function refuse(hostname: string, ...rest: readonly unknown[]): void {
  if (isIP(hostname)) {
    Reflect.apply(lookup, dns, [hostname, ...rest]);
    return;
  }
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
  setImmediate(rest.at(-1) as Callback, error);
}

Object.assign(dns, { lookup: refuse });
