import { setTimeout } from 'node:timers/promises';
import { secondsToWait } from '../connector/error-codes.ts';

/** The person, and Teams, wait no longer than this for the reply of a turn. */
const TURN_MS = 10_000;

/** Sends a second time if the first failed in passing and there is still time in the turn. */
export async function retryOnce<T>(send: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await send();
  } catch (error) {
    const waitMs = 1_000 * secondsToWait(error);
    if (performance.now() - started + waitMs > TURN_MS) throw error;
    await setTimeout(waitMs);
    return send();
  }
}
