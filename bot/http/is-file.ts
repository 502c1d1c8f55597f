import type { IncomingMessage } from 'node:http';

/** Tells whether the body of a request is a raw file instead of JSON. */
export function isFile({ headers }: IncomingMessage): boolean {
  return /^application\/octet-stream *(;|$)/i.test(headers['content-type'] ?? '');
}
