import { answeredNoticeCard } from '../../cards/alerts/alert-notice.ts';
import { showDay } from '../../cards/text/show-day.ts';
import { words } from '../../cards/words.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { snoozeEnd } from '../../domain/settings/snooze.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { KeptNotice } from '../store/notices.ts';
import type { ActionHandler, Asked, Handled } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';

/** The recipient has read it. */
export const acknowledgeAlert = answering(async (_, id, { language }, { tenantId }, { notices, now }) => {
  await notices.note(tenantId, id, 'acknowledgedAt', now());
  return words(language)('alerts.answered.acknowledged');
});

/** Sends the person nothing on a schedule for a week. */
export const snoozeAlerts = answering(async (_, id, { language }, person, { preferences, notices, now }) => {
  const snoozedUntil = snoozeEnd('week', now(), person.timeZone);
  await preferences.change(person.tenantId, person.userId, { snoozedUntil });
  await notices.note(person.tenantId, id, 'actedAt', now());
  return words(language)('alerts.answered.snoozed', { day: showDay(dayIn(snoozedUntil, person.timeZone), language) });
});

/** Tells the person no more of what the notice is about. */
export const muteAlerts = answering(async ({ kinds }, id, { language }, person, { preferences, notices, now }) => {
  const t = words(language);
  await preferences.change(person.tenantId, person.userId, ({ mutedKinds = [] }) => ({
    mutedKinds: [...new Set([...mutedKinds, ...kinds])],
  }));
  await notices.note(person.tenantId, id, 'actedAt', now());
  return t('alerts.answered.muted', { kinds: kinds.map((kind) => t(`preferences.kinds.${kind}`)).join(', ') });
});

/** The recipient has gone where a notice leads to; what others say of it is nobody's answer. */
export async function noteActed(id: string, { tenantId, userId }: Person, { notices, now }: Deps): Promise<void> {
  const notice = await notices.find(tenantId, id);
  if (notice?.recipientId === userId) await notices.note(tenantId, id, 'actedAt', now());
}

/**
 * A button of a notice: for its recipient only, whose roles are asked for anew, since the card tells what they may hear.
 *
 * @param answer does what the button is for, and says so
 */
function answering(
  answer: (notice: KeptNotice, id: string, asked: Asked, person: Person, deps: Deps) => Promise<string>,
): ActionHandler {
  return async ({ notice: id }, asked, person, deps): Promise<Handled> => {
    if (typeof id !== 'string') return 'notUnderstood';
    const notice = await deps.notices.find(person.tenantId, id);
    if (!notice) return 'notUnderstood';
    const told = noticeKindsFor(await deps.roles.of(person.tenantId, person.userId));
    const isEntitled = notice.kinds.every((kind) => told.includes(kind));
    if (notice.recipientId !== person.userId || !isEntitled) return 'refused';
    const said = await answer(notice, id, asked, person, deps);
    return { card: answeredNoticeCard(notice.cards[asked.language], said) };
  };
}
