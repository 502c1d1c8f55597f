import { afterQuiet, type QuietHours } from '../settings/quiet-hours.ts';
import type { AlertKind } from './alert.ts';

/** The kinds of messages that a person gets without asking. */
export type NoticeKind = AlertKind | 'mcidPrompt';

/** A person's preferences for notices; nothing is set until they set it. */
export type SendingWishes = {
  readonly muted?: readonly NoticeKind[];
  readonly snoozedUntil?: Date;
  readonly quietHours?: QuietHours;
  /** An IANA name; UTC if it is unknown. */
  readonly timeZone?: string;
};

export type SendingTime =
  | { readonly kind: 'now' }
  /** Not before this instant; check again then, since the wishes may have changed. */
  | { readonly kind: 'later'; readonly at: Date; readonly because: 'snoozed' | 'quietHours' }
  /** The person has muted all its kinds. */
  | { readonly kind: 'unwanted' };

/**
 * Tells when a message may be sent to a person.
 *
 * `isScheduled` is false for a message that somebody sends now: snooze and quiet hours apply to scheduled messages only,
 * muting applies to all.
 *
 * @param kinds of the message's content; it is unwanted if it has any and all are muted
 */
export function sendingTime(
  kinds: readonly NoticeKind[],
  { muted = [], snoozedUntil, quietHours, timeZone }: SendingWishes,
  { now, isScheduled }: { readonly now: Date; readonly isScheduled: boolean },
): SendingTime {
  if (kinds.length > 0 && kinds.every((kind) => muted.includes(kind))) return { kind: 'unwanted' };
  if (!isScheduled) return { kind: 'now' };
  const awake = snoozedUntil && snoozedUntil > now ? snoozedUntil : now;
  const at = quietHours ? afterQuiet(awake, quietHours, timeZone) : awake;
  if (at <= now) return { kind: 'now' };
  return { kind: 'later', at, because: at > awake ? 'quietHours' : 'snoozed' };
}
