import type { IncomingMessage } from 'node:http';

const TIMERS = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/**
 * Closes the connection unless the whole request has arrived within this time; replaces an earlier deadline. Node's own
 * limit is the same for all requests, and can be late by half a minute.
 */
export function setDeadline(request: IncomingMessage, milliseconds: number): void {
  const before = TIMERS.get(request);
  if (before) clearTimeout(before);
  else request.once('close', () => clearTimeout(TIMERS.get(request)));
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, milliseconds);
  // Waiting for a request must not keep the process alive.
  timer.unref();
  TIMERS.set(request, timer);
}
