import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../../domain/steps.ts';

/** Does the steps one by one, and lets everybody else have the event loop after each. */
export async function unhurried<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
