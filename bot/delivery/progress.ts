import type { Message } from './message.ts';

/** Why a message will not be sent. */
export type DeadReason =
  | 'blocked'
  | 'notInstalled'
  | 'gone'
  | 'tooLarge'
  | 'unauthorized'
  | 'refused'
  | 'conflict'
  | 'throttled'
  | 'unreachable'
  | 'failed'
  | 'unwanted'
  | 'cancelled'
  | 'noSuchPerson'
  | 'notPermitted'
  | 'notInCatalogue';

/** A message that waits for its (next) time. `isRepeat`: it may have arrived before, and will say so. */
export type Pending = {
  readonly state: 'pending';
  readonly attempts: number;
  readonly dueAt: number;
  readonly isRepeat: boolean;
  /** Where Teams says that the conversation lives, if not where it was thought to. */
  readonly serviceUrl?: string;
};

/** Claimed by a process that sends it now, or that died while it did. */
type Sending = Omit<Pending, 'state' | 'dueAt'> & { readonly state: 'sending'; readonly since: number };

/** `unknown`: it may or may not have arrived, and is not sent again. */
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

/** A message that nobody has touched yet has no progress on record. */
export const UNTOUCHED: Pending = { state: 'pending', attempts: 0, dueAt: 0, isRepeat: false };

/** A message that has been `sending` for longer was left by a process that died: no call takes as long. */
export const LEASE_MS = 60_000;

/** Before an alert is repeated, the first one gets this long to show up. */
const REPEAT_AFTER_MS = 60_000;

/** What becomes of a message when nobody can tell whether it has arrived. */
export function afterUncertainty(
  message: Pick<Message, 'class'>,
  { attempts, isRepeat }: Pick<Pending, 'attempts' | 'isRepeat'>,
  now: number,
): Pending | Settled {
  if (message.class !== 'alert' || isRepeat) return { state: 'unknown', at: now };
  return { state: 'pending', attempts, dueAt: now + REPEAT_AFTER_MS, isRepeat: true };
}
