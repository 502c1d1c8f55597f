import type { IncomingMessage } from 'node:http';

const TIMERS = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/**
 * Cuts the connection of a request that is not there to its last byte so many milliseconds from now; a deadline that was
 * set before holds no more. Node's own limit is one for all requests, and is kept to within half a minute only.
 */
export function setDeadline(request: IncomingMessage, milliseconds: number): void {
  const before = TIMERS.get(request);
  if (before) clearTimeout(before);
  else request.once('close', () => clearTimeout(TIMERS.get(request)));
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, milliseconds);
  // Who waits for a request is no reason to run on once everything else has ended.
  timer.unref();
  TIMERS.set(request, timer);
}
