import { afterQuiet, type QuietHours } from '../settings/quiet-hours.ts';
import type { AlertKind } from './alert.ts';

/** What a person can be told unasked. */
export type NoticeKind = AlertKind | 'mcidPrompt';

/** How a person wants to be told; nothing is set until they set it. */
export type SendingWishes = {
  readonly muted?: readonly NoticeKind[];
  readonly snoozedUntil?: Date;
  readonly quietHours?: QuietHours;
  /** By its IANA name; UTC where it is not known. */
  readonly timeZone?: string;
};

export type SendingTime =
  | { readonly kind: 'now' }
  /** From this instant on; ask again then, since the wishes may have changed. */
  | { readonly kind: 'later'; readonly at: Date; readonly because: 'snoozed' | 'quietHours' }
  /** The person has muted all that it says. */
  | { readonly kind: 'unwanted' };

/**
 * When something may be sent to a person.
 *
 * @param kinds of all that it says; it is unwanted when every one of them is muted, but not when it has none
 * @param isScheduled whether nobody asked for it now: snooze and quiet hours bind scheduled runs only, muting all
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
