import { answeredNoticeCard } from '../../cards/alerts/alert-notice.ts';
import { showDay } from '../../cards/text/show-day.ts';
import { words } from '../../cards/words.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { snoozeEnd } from '../../domain/settings/snooze.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { KeptNotice } from '../store/notices.ts';
import type { ActionHandler, ActionRequest, Outcome } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';

/** Records that the recipient has read a notice. */
export const acknowledgeAlert: ActionHandler = (request) =>
  answerNotice(request, async (id) => {
    const { person, language, deps } = request;
    await deps.notices.note(person.tenantId, id, 'acknowledgedAt', deps.now());
    return words(language)('alerts.answered.acknowledged');
  });

/** Snoozes the person's scheduled messages for a week. */
export const snoozeAlerts: ActionHandler = (request) =>
  answerNotice(request, async (id) => {
    const { person, language, deps } = request;
    const { tenantId, userId, timeZone } = person;
    const snoozedUntil = snoozeEnd('week', deps.now(), timeZone);
    await deps.preferences.change(tenantId, userId, { snoozedUntil });
    await deps.notices.note(tenantId, id, 'actedAt', deps.now());
    return words(language)('alerts.answered.snoozed', { day: showDay(dayIn(snoozedUntil, timeZone), language) });
  });

/** Mutes the kinds that a notice is about, for the person who clicked. */
export const muteAlerts: ActionHandler = (request) =>
  answerNotice(request, async (id, { kinds }) => {
    const { person, language, deps } = request;
    const t = words(language);
    await deps.preferences.change(person.tenantId, person.userId, ({ mutedKinds = [] }) => ({
      mutedKinds: [...new Set([...mutedKinds, ...kinds])],
    }));
    await deps.notices.note(person.tenantId, id, 'actedAt', deps.now());
    return t('alerts.answered.muted', { kinds: kinds.map((kind) => t(`preferences.kinds.${kind}`)).join(', ') });
  });

/** Records that the recipient has followed a notice's button. A click by anyone else is no answer. */
export async function noteActed(id: string, { tenantId, userId }: Person, { notices, now }: Deps): Promise<void> {
  const notice = await notices.find(tenantId, id);
  if (notice?.recipientId === userId) await notices.note(tenantId, id, 'actedAt', now());
}

/** Handles a button of another card that a notice may have too. */
export function alsoInNotices(handle: ActionHandler): ActionHandler {
  return async (request) => {
    const { data, person, deps } = request;
    if (typeof data.notice === 'string') await noteActed(data.notice, person, deps);
    return handle(request);
  };
}

/**
 * Handles a button of a notice, for its recipient only. Checks their roles again, since the answered card repeats what
 * the notice said.
 *
 * @param answer carries out the click, and returns the words that confirm it
 */
async function answerNotice(
  { data, person, language, deps }: ActionRequest,
  answer: (id: string, notice: KeptNotice) => Promise<string>,
): Promise<Outcome> {
  const { notice: id } = data;
  if (typeof id !== 'string') return 'notUnderstood';
  const notice = await deps.notices.find(person.tenantId, id);
  if (!notice) return 'notUnderstood';
  const allowedKinds = noticeKindsFor(await deps.roles.of(person.tenantId, person.userId));
  const isEntitled = notice.kinds.every((kind) => allowedKinds.includes(kind));
  if (notice.recipientId !== person.userId || !isEntitled) return 'notYours';
  return { card: answeredNoticeCard(notice.cards[language], await answer(id, notice)) };
}
