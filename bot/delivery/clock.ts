import { setTimeout } from 'node:timers/promises';

/** Time, as delivery needs it. */
export type Clock = {
  /** Milliseconds since 1970. They may jump, but mean the same after a restart. */
  now(): number;
  /** Milliseconds that never jump; meaningful in this process only. */
  elapsed(): number;
  /** @throws AbortError as soon as the signal is aborted */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** Converts milliseconds of this clock to those of any other timer. */
  real(ms: number): number;
};

export function createClock(now: () => Date): Clock {
  return {
    now: () => now().getTime(),
    elapsed: () => performance.now(),
    pause: (ms, signal) => setTimeout(ms, undefined, { signal }),
    real: (ms) => ms,
  };
}
