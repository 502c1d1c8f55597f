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

/** Notes that the recipient has read a notice. */
export const acknowledgeAlert: ActionHandler = (request) =>
  answerNotice(request, async (_, id) => {
    const { person, language, deps } = request;
    await deps.notices.note(person.tenantId, id, 'acknowledgedAt', deps.now());
    return words(language)('alerts.answered.acknowledged');
  });

/** Sends the person nothing on a schedule for a week. */
export const snoozeAlerts: ActionHandler = (request) =>
  answerNotice(request, async (_, id) => {
    const { person, language, deps } = request;
    const { tenantId, userId, timeZone } = person;
    const snoozedUntil = snoozeEnd('week', deps.now(), timeZone);
    await deps.preferences.change(tenantId, userId, { snoozedUntil });
    await deps.notices.note(tenantId, id, 'actedAt', deps.now());
    return words(language)('alerts.answered.snoozed', { day: showDay(dayIn(snoozedUntil, timeZone), language) });
  });

/** Tells the person nothing more of the kinds that a notice is about. */
export const muteAlerts: ActionHandler = (request) =>
  answerNotice(request, async ({ kinds }, id) => {
    const { person, language, deps } = request;
    const t = words(language);
    await deps.preferences.change(person.tenantId, person.userId, ({ mutedKinds = [] }) => ({
      mutedKinds: [...new Set([...mutedKinds, ...kinds])],
    }));
    await deps.notices.note(person.tenantId, id, 'actedAt', deps.now());
    return t('alerts.answered.muted', { kinds: kinds.map((kind) => t(`preferences.kinds.${kind}`)).join(', ') });
  });

/** Notes that the recipient has followed a notice's button; a click by anyone else is no answer. */
export async function noteActed(id: string, { tenantId, userId }: Person, { notices, now }: Deps): Promise<void> {
  const notice = await notices.find(tenantId, id);
  if (notice?.recipientId === userId) await notices.note(tenantId, id, 'actedAt', now());
}

/**
 * Carries out a button of a notice, for its recipient only. Their roles are looked up anew, since the card tells what
 * they may hear.
 *
 * @param answer does what the button is for, and returns the words that confirm it
 */
async function answerNotice(
  { data, person, language, deps }: ActionRequest,
  answer: (notice: KeptNotice, id: string) => Promise<string>,
): Promise<Outcome> {
  const { notice: id } = data;
  if (typeof id !== 'string') return 'notUnderstood';
  const notice = await deps.notices.find(person.tenantId, id);
  if (!notice) return 'notUnderstood';
  const allowedKinds = noticeKindsFor(await deps.roles.of(person.tenantId, person.userId));
  const isEntitled = notice.kinds.every((kind) => allowedKinds.includes(kind));
  if (notice.recipientId !== person.userId || !isEntitled) return 'notYours';
  return { card: answeredNoticeCard(notice.cards[language], await answer(notice, id)) };
}
