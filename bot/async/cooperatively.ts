import type { Steps } from '../../domain/steps.ts';
import { yieldToEventLoop } from './yield-to-event-loop.ts';

/** Runs the steps to the end and yields to the event loop after each. */
export async function cooperatively<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldToEventLoop();
  }
}
