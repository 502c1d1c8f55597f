import type { IncomingMessage } from 'node:http';

/** Whether the body of a call is a file as it is, and no JSON. */
export function isFile({ headers }: IncomingMessage): boolean {
  return /^application\/octet-stream *(;|$)/i.test(headers['content-type'] ?? '');
}
