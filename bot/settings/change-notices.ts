import { doneWishCard } from '../../cards/settings/notice-wishes.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { type NoticeWish, readNoticeWish } from '../../domain/settings/notice-wish.ts';
import { snoozeUntil } from '../../domain/settings/snooze.ts';
import type { PersonPreferences, PreferencesPatch } from '../store/preferences.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { zoneOf } from './wishes.ts';

/** Carries out a change of what the bot sends somebody by itself, and offers to take it back. */
export const changeNotices: ActionHandler = async ({ data, person, language, deps }) => {
  const { tenantId, userId } = person;
  const wish = readNoticeWish(data, noticeKindsFor(await deps.roles.of(tenantId, userId)));
  if (!wish) return 'notUnderstood';
  const ownZone = zoneOf(person);
  const { timeZone = 'UTC' } = await deps.preferences.change(tenantId, userId, (saved) => ({
    timeZone: ownZone ?? saved.timeZone,
    ...patchOf(wish, saved, ownZone ?? saved.timeZone),
  }));
  return { card: doneWishCard(wish, { timeZone, language }) };
};

function patchOf(wish: NoticeWish, { mutedKinds = [] }: PersonPreferences, zone: string | undefined): PreferencesPatch {
  switch (wish.kind) {
    case 'mute':
      return { mutedKinds: [...new Set([...mutedKinds, ...wish.kinds])] };
    case 'unmute':
      return { mutedKinds: mutedKinds.filter((kind) => !wish.kinds.includes(kind)) };
    case 'snooze':
      return { snoozedUntil: snoozeUntil(wish.until, zone) };
    case 'wake':
      return { snoozedUntil: undefined };
    case 'quiet':
      return { quietHours: { from: wish.from, until: wish.until } };
    case 'loud':
      return { quietHours: undefined };
  }
}
