import { backOff, LONGEST_WAIT_MS } from './back-off.ts';
import type { Failure } from './classify.ts';
import type { Message } from './message.ts';
import { afterUncertainty, type DeadReason, type Pending, type Settled } from './progress.ts';

/** With the waits between them, about half an hour: 1 to 2 s, to 4, to 8 … to 900. */
const MAX_ATTEMPTS = 12;

/** Teams' connector in the government's cloud. */
export const GOVERNMENT_URL = 'https://smba.infra.gcc.teams.microsoft.com/teams/';

type Tried = Omit<Pending, 'state' | 'dueAt'>;

/** What becomes of a message whose attempt failed. `tried.attempts` counts the failed one. */
export function afterFailure(
  failure: Failure,
  message: Pick<Message, 'class'>,
  tried: Tried,
  now: number,
  random: () => number,
): Pending | Settled {
  switch (failure.kind) {
    case 'uncertain':
      return afterUncertainty(message, tried, now);
    case 'rejected':
      return lost(failure.reason, tried, now);
    case 'otherHost':
      if (tried.serviceUrl === GOVERNMENT_URL) return lost('refused', tried, now);
      return { ...tried, state: 'pending', dueAt: now, serviceUrl: GOVERNMENT_URL };
    case 'retry':
      if (tried.attempts >= MAX_ATTEMPTS) return lost(failure.reason, tried, now);
      return { ...tried, state: 'pending', dueAt: now + waitOf(failure, tried.attempts, random) };
  }
}

function waitOf({ afterMs }: { readonly afterMs: number | undefined }, attempts: number, random: () => number): number {
  return afterMs === undefined ? backOff(attempts, random) : Math.min(afterMs, LONGEST_WAIT_MS);
}

/** A repeat that is lost leaves open whether the first one arrived. */
function lost(reason: DeadReason, { isRepeat }: Tried, at: number): Settled {
  return isRepeat ? { state: 'unknown', at, reason } : { state: 'dead', at, reason };
}
