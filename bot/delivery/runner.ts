import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Courier } from './courier.ts';
import type { Outbox } from './outbox.ts';
import type { Pacer } from './pacer.ts';

/** Messages that are attempted at the same time, of one tenant or by one instance; a crash leaves as many in doubt. */
export const LANES = 32;

/** A message that waits for longer is looked at in between, since the clock may jump. */
export const LONGEST_SLEEP_MS = 60 * 60 * 1_000;

export type RunnerDeps = {
  readonly outbox: Outbox;
  readonly courier: Courier;
  readonly pacer: Pick<Pacer, 'stop'>;
  readonly clock: Clock;
  readonly log: Logger;
};

/** Decides when and where the messages of the outbox are attempted. */
export type Runner = {
  /** Takes up what an earlier process has left. */
  start(): void;
  /** Looks for new messages of a tenant. */
  wake(tenantId: string): void;
  /** Takes up the parked messages of a batch whose state has changed. */
  resume(tenantId: string, batchId: string): void;
  /** Starts no more attempts, and lets the calls under way finish. */
  stop(): Promise<void>;
};
