import { createHash } from 'node:crypto';
import { alertNoticeCard } from '../../cards/alerts/alert-notice.ts';
import type { Alert } from '../../domain/alerts/alert.ts';
import type { Notice } from '../../domain/alerts/digest.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import type { Message } from '../delivery/message.ts';
import type { Deps } from '../deps.ts';
import { joinKey } from '../store/key.ts';
import type { DueNotices } from './alert-job-port.ts';

/**
 * Hands notices to delivery, each with its card in both languages. Their alerts are remembered as said once delivery has
 * them; whoever hands the same ones over at the same time makes no second message of them.
 */
export async function sendNotices(
  tenantId: string,
  due: DueNotices,
  isScheduled: boolean,
  { delivery, notices, announcedAlerts, log }: Pick<Deps, 'delivery' | 'notices' | 'announcedAlerts' | 'log'>,
): Promise<void> {
  if (due.unreportable > 0)
    log.error({ count: due.unreportable }, 'Messages were lost, and no admin can be told: none gets any');
  const messages: Omit<Message, 'tenantId'>[] = [];
  for (const notice of due.notices) {
    const message = messageOf(tenantId, notice, due, isScheduled);
    const { id, recipientId, content } = message;
    const kinds = [...new Set(alertsOf(notice).map(({ kind }) => kind))];
    await notices.keep(tenantId, id, { recipientId, kinds, cards: content.cards });
    messages.push(message);
    await yieldToEventLoop();
  }
  if (messages.length === 0) return;
  await delivery.send(tenantId, messages);
  await announcedAlerts.remember(
    tenantId,
    due.notices.flatMap(({ parts }) => parts),
  );
}

function messageOf(tenantId: string, notice: Notice, due: DueNotices, isScheduled: boolean) {
  const id = hashOf(tenantId, notice);
  const alerts = alertsOf(notice);
  const content = { notice: id, alerts, facts: due.factsFor(notice.recipient) };
  return {
    id,
    recipientId: notice.recipient,
    class: 'alert',
    kinds: [...new Set(alerts.map(({ kind }) => kind))],
    isScheduled,
    content: {
      kind: 'card',
      cards: { en: alertNoticeCard(content, 'en'), sv: alertNoticeCard(content, 'sv') },
    },
  } as const satisfies Omit<Message, 'tenantId'>;
}

/** What a notice says, in its order. */
export function alertsOf(notice: Notice): readonly Alert[] {
  return notice.kind === 'alert' ? [notice.alert] : notice.alerts;
}

/** Cards and logs may carry it: nobody can guess it, and it tells nothing of whom it is about. */
function hashOf(tenantId: string, { id }: Notice): string {
  return createHash('sha256').update(joinKey(tenantId, id)).digest('hex');
}
