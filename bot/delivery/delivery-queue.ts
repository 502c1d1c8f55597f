import type { Clock } from './clock.ts';
import type { Runner, RunnerDeps } from './runner.ts';
import type { Slots } from './slots.ts';

/** The parts of delivery that several instances of the bot share; a queue implements them. */
export type DeliveryQueue = {
  slots(perSecond: number, clock: Clock): Slots;
  runner(deps: RunnerDeps): Runner;
};
