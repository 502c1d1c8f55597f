/** Preloaded into the bot's process: whoever asks for a name waits for good, as behind a firewall that is silent. */
import dns from 'node:dns';
import { isIP } from 'node:net';

const { lookup } = dns;

function ignore(hostname: string, ...rest: readonly unknown[]): void {
  if (isIP(hostname)) Reflect.apply(lookup, dns, [hostname, ...rest]);
}

Object.assign(dns, { lookup: ignore });
