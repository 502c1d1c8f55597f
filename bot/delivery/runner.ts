/** Decides when and where the messages of the outbox are attempted. */
export type Runner = {
  /** Takes up what an earlier process has left. */
  start(): void;
  /** Says that there is something new to send for a tenant. */
  wake(tenantId: string): void;
  /** Begins no more attempts, and lets those that have begun a call finish. */
  stop(): Promise<void>;
};
