import type { NoticeKind } from '../alerts/sending-time.ts';
import { type CalendarDay, parseDay } from '../time/calendar-day.ts';
import { type ClockTime, parseClockTime } from './quiet-hours.ts';

/** A change of what the bot sends somebody by itself. */
export type NoticeWish =
  | { readonly kind: 'mute' | 'unmute'; readonly kinds: readonly NoticeKind[] }
  /** Nothing before eight in the morning of a day. */
  | { readonly kind: 'snooze'; readonly until: CalendarDay }
  | { readonly kind: 'quiet'; readonly from: ClockTime; readonly until: ClockTime }
  | { readonly kind: 'wake' | 'loud' };

/** A wish as a button carries it: texts alone. */
export type NoticeWishData = { readonly wish: NoticeWish['kind'] } & Partial<
  Record<'kinds' | 'from' | 'until', string>
>;

export function noticeWishData(wish: NoticeWish): NoticeWishData {
  switch (wish.kind) {
    case 'mute':
    case 'unmute':
      return { wish: wish.kind, kinds: wish.kinds.join(',') };
    case 'snooze':
      return { wish: wish.kind, until: wish.until };
    case 'quiet':
      return { wish: wish.kind, from: wish.from, until: wish.until };
    default:
      return { wish: wish.kind };
  }
}

/**
 * Reads a wish from a button, whose data cannot be trusted; undefined if it does not fit.
 *
 * @param allowed the kinds of notice that the person can get: no other is muted
 */
export function readNoticeWish(
  { wish, kinds, from, until }: Readonly<Record<string, unknown>>,
  allowed: readonly NoticeKind[],
): NoticeWish | undefined {
  switch (wish) {
    case 'mute':
    case 'unmute': {
      const named = `${kinds}`.split(',');
      return { kind: wish, kinds: allowed.filter((kind) => named.includes(kind)) };
    }
    case 'snooze': {
      const day = parseDay(`${until}`);
      return day && { kind: 'snooze', until: day };
    }
    case 'quiet': {
      const [first, last] = [parseClockTime(`${from}`), parseClockTime(`${until}`)];
      return first && last && first !== last ? { kind: 'quiet', from: first, until: last } : undefined;
    }
    case 'wake':
    case 'loud':
      return { kind: wish };
    default:
      return undefined;
  }
}

const OPPOSITES = { mute: 'unmute', unmute: 'mute' } as const;

/** Returns the wish that takes a wish back; undefined if that would need what was there before. */
export function oppositeOf(wish: NoticeWish): NoticeWish | undefined {
  if (wish.kind === 'mute' || wish.kind === 'unmute') return { ...wish, kind: OPPOSITES[wish.kind] };
  if (wish.kind === 'snooze') return { kind: 'wake' };
  return wish.kind === 'quiet' ? { kind: 'loud' } : undefined;
}
