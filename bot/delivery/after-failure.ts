import { backOff, LONGEST_WAIT_MS } from './back-off.ts';
import type { Failure } from './classify.ts';
import type { Message } from './message.ts';
import { type Attempted, afterUncertainty, type DeadReason, type Pending, type Settled } from './progress.ts';

/** With the waits in between (1–2 s, up to 4, up to 8 … up to 900) these take about half an hour. */
const MAX_ATTEMPTS = 12;

/** The service URL of Teams' connector in the government's cloud. */
export const GOVERNMENT_URL = 'https://smba.infra.gcc.teams.microsoft.com/teams/';

type Circumstances = {
  readonly message: Pick<Message, 'class'>;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly random: () => number;
};

/** Returns the next progress of a message whose attempt failed. */
export function afterFailure(
  failure: Failure,
  attempted: Attempted,
  { message, now, random }: Circumstances,
): Pending | Settled {
  switch (failure.kind) {
    case 'uncertain':
      return afterUncertainty(message, attempted, now);
    case 'rejected':
      return lost(failure.reason, attempted, now);
    case 'otherHost':
      if (attempted.serviceUrl === GOVERNMENT_URL) return lost('refused', attempted, now);
      return { ...attempted, state: 'pending', dueAt: now, serviceUrl: GOVERNMENT_URL };
    case 'retry':
      if (attempted.attempts >= MAX_ATTEMPTS) return lost(failure.reason, attempted, now);
      return { ...attempted, state: 'pending', dueAt: now + waitOf(failure, attempted.attempts, random) };
  }
}

function waitOf({ afterMs }: { readonly afterMs: number | undefined }, attempts: number, random: () => number): number {
  return afterMs === undefined ? backOff(attempts, random) : Math.min(afterMs, LONGEST_WAIT_MS);
}

/** A repeat that is lost leaves open whether the first copy arrived. */
function lost(reason: DeadReason, { isRepeat }: Attempted, at: number): Settled {
  return isRepeat ? { state: 'unknown', at, reason } : { state: 'dead', at, reason };
}
