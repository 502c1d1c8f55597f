import { setImmediate } from 'node:timers/promises';

/**
 * Lets other requests run before a long piece of work goes on. A store in this process answers without leaving the
 * event loop, so awaiting it is not enough.
 */
export function yieldToEventLoop(): Promise<void> {
  return setImmediate();
}
