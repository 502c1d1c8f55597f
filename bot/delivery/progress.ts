import type { DeliveryState } from '../../domain/alerts/message-state.ts';
import type { Message } from './message.ts';

/** Why a message will not be sent. The report shows some reasons under another name. */
export type DeadReason =
  | Exclude<DeliveryState, 'queued' | 'sent' | 'unknown'>
  | 'unauthorized'
  | 'conflict'
  | 'throttled';

/** A message that waits for its next attempt. `isRepeat`: it may have arrived before, and will say so. */
export type Pending = {
  readonly state: 'pending';
  readonly attempts: number;
  readonly dueAt: number;
  readonly isRepeat: boolean;
  /** The conversation's service URL according to Teams, if not the one on record. */
  readonly serviceUrl?: string;
};

/** A message whose attempt has been made; `attempts` counts it. */
export type Attempted = Omit<Pending, 'state' | 'dueAt'>;

/** A message claimed by a process that sends it now, or that died while it did. */
type Sending = Attempted & { readonly state: 'sending'; readonly since: number };

/** A final state. `unknown`: the message may or may not have arrived, and is not sent again. */
export type Settled =
  | {
      readonly state: 'sent';
      readonly at: number;
      readonly isRepeat: boolean;
      readonly serviceUrl: string;
      readonly conversationId: string;
      readonly activityId: string | undefined;
    }
  | { readonly state: 'unknown'; readonly at: number; readonly reason?: DeadReason }
  | { readonly state: 'dead'; readonly at: number; readonly reason: DeadReason };

/** How far a message has come. Times are in milliseconds since 1970. */
export type Progress = Pending | Sending | Settled;

/** The progress of a message without any on record. */
export const UNTOUCHED: Pending = { state: 'pending', attempts: 0, dueAt: 0, isRepeat: false };

/** A message that has been `sending` for longer was left by a process that died: no call takes as long. */
export const LEASE_MS = 60_000;

/** How long the first copy of an alert has to show up before the alert is repeated. */
const REPEAT_AFTER_MS = 60_000;

/** Returns the next progress of a message when nobody can tell whether it has arrived. */
export function afterUncertainty(
  message: Pick<Message, 'class'>,
  { attempts, isRepeat }: Pick<Pending, 'attempts' | 'isRepeat'>,
  now: number,
): Pending | Settled {
  if (message.class !== 'alert' || isRepeat) return { state: 'unknown', at: now };
  return { state: 'pending', attempts, dueAt: now + REPEAT_AFTER_MS, isRepeat: true };
}
