import { setTimeout } from 'node:timers/promises';
import { secondsToWait } from '../connector/error-codes.ts';

/** Sends a second time if Teams refuses for now. */
export async function retryOnce<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    await setTimeout(1_000 * secondsToWait(error));
    return send();
  }
}
