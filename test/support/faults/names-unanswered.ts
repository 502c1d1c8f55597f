/** Preloaded into the bot's process: no name look-up is ever answered, as behind a firewall that drops packets. */
import dns from 'node:dns';
import { isIP } from 'node:net';

const { lookup } = dns;

function ignore(hostname: string, ...rest: readonly unknown[]): void {
  if (isIP(hostname)) Reflect.apply(lookup, dns, [hostname, ...rest]);
}

Object.assign(dns, { lookup: ignore });
