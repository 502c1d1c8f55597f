import { askWishCard, type WishChoice, type WishQuestion } from '../../cards/settings/notice-wishes.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { NoticeWish } from '../../domain/settings/notice-wish.ts';
import { noticeKindsNamed } from '../../domain/settings/notice-words.ts';
import { quietHoursNamed } from '../../domain/settings/quiet-words.ts';
import { snoozeDayNamed } from '../../domain/settings/snooze-words.ts';
import { addDays, dayIn } from '../../domain/time/calendar-day.ts';
import type { PersonPreferences } from '../store/preferences.ts';
import type { AbilityHandler, Request } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { zoneOf } from './wishes.ts';

const WEEK_DAYS = 7;

/** Asks whether to mute the kinds of notices that a sentence names, or all of them. */
export const askMute: AbilityHandler = async (request) => {
  const { allowed, preferences } = await readState(request);
  const named = noticeKindsNamed(request.question ?? '');
  const week = { wish: { kind: 'snooze', until: addDays(request.today, WEEK_DAYS) }, label: 'week' } as const;
  if (named.length === 0) {
    const all = { wish: { kind: 'mute', kinds: allowed }, label: 'muteAll' } as const;
    return ask({ kind: 'askMuteAll' }, [week, all], preferences, request);
  }
  const own = allowed.filter((kind) => named.includes(kind));
  if (own.length === 0) return ask({ kind: 'notYours', kinds: allowed }, [], preferences, request);
  const loud = own.filter((kind) => !preferences.mutedKinds?.includes(kind));
  if (loud.length === 0) {
    return ask({ kind: 'mutedAlready', kinds: own }, [{ wish: { kind: 'unmute', kinds: own } }], preferences, request);
  }
  const mute: WishChoice = { wish: { kind: 'mute', kinds: loud } };
  return ask({ kind: 'askMute', kinds: loud }, [mute, week], preferences, request);
};

/** Asks whether to tell a person again what they have muted, and to end their pause. */
export const askUnmute: AbilityHandler = async (request) => {
  const { allowed, preferences } = await readState(request);
  const { mutedKinds = [], snoozedUntil } = preferences;
  const isAsleep = snoozedUntil !== undefined && snoozedUntil > request.deps.now();
  const wake: WishChoice[] = isAsleep ? [{ wish: { kind: 'wake' } }] : [];
  const named = noticeKindsNamed(request.question ?? '');
  const muted = allowed.filter((kind) => mutedKinds.includes(kind));
  const chosen = muted.filter((kind) => named.length === 0 || named.includes(kind));
  if (chosen.length > 0) {
    const unmute: WishChoice = { wish: { kind: 'unmute', kinds: chosen } };
    return ask({ kind: 'askUnmute', kinds: chosen }, [unmute, ...wake], preferences, request);
  }
  if (!isAsleep) return ask({ kind: 'nothingMuted' }, [], preferences, request);
  const day = dayIn(snoozedUntil, zoneOf(request.person));
  return ask({ kind: 'pausedUntil', day }, wake, preferences, request);
};

/** Asks until when to send nothing, or whether the day that a sentence names is right. */
export const askSnooze: AbilityHandler = async (request) => {
  const { today } = request;
  const { preferences } = await readState(request);
  const named = snoozeDayNamed(request.question ?? '', today);
  const days = named ? [named] : [addDays(today, 1), addDays(today, WEEK_DAYS)];
  const choices = days.map((until): WishChoice => ({ wish: { kind: 'snooze', until } }));
  return ask(named ? { kind: 'askSnoozeUntil', day: named } : { kind: 'askSnooze' }, choices, preferences, request);
};

/** Asks whether to send nothing in the hours that a sentence names. */
export const askQuiet: AbilityHandler = async (request) => {
  const { preferences } = await readState(request);
  const hours = quietHoursNamed(request.question ?? '');
  const timeZone = zoneIn(preferences, request);
  const { quietHours } = preferences;
  const isSo = quietHours?.from === hours.from && quietHours.until === hours.until;
  const wish: NoticeWish = isSo ? { kind: 'loud' } : { kind: 'quiet', ...hours };
  return ask({ kind: isSo ? 'quietNow' : 'askQuiet', ...hours, timeZone }, [{ wish }], preferences, request);
};

function ask(
  question: WishQuestion,
  choices: readonly WishChoice[],
  preferences: PersonPreferences,
  request: Request,
): Reply {
  const context = { timeZone: zoneIn(preferences, request), language: request.language };
  return { card: askWishCard(question, choices, context) };
}

async function readState({ person: { tenantId, userId }, deps }: Request) {
  const [preferences, roles] = await Promise.all([
    deps.preferences.get(tenantId, userId),
    deps.roles.of(tenantId, userId),
  ]);
  const allowed: readonly NoticeKind[] = noticeKindsFor(roles);
  return { preferences, allowed };
}

function zoneIn({ timeZone }: PersonPreferences, { person }: Request): string {
  return zoneOf(person) ?? timeZone ?? 'UTC';
}
