import { createHash } from 'node:crypto';
import { alertNoticeCard } from '../../cards/alerts/alert-notice.ts';
import type { Alert } from '../../domain/alerts/alert.ts';
import type { Notice } from '../../domain/alerts/notices.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import type { Message } from '../delivery/message.ts';
import type { Deps } from '../deps.ts';
import { joinKey } from '../store/key.ts';
import type { DueNotices } from './alert-job-port.ts';

/**
 * Hands notices over to delivery, each with its card in both languages, and then remembers their alerts as announced. When
 * two callers hand over the same notices at the same time, no second message is sent.
 */
export async function sendNotices(
  { tenantId, due, isScheduled }: { tenantId: string; due: DueNotices; isScheduled: boolean },
  { delivery, notices, announcedAlerts, log }: Pick<Deps, 'delivery' | 'notices' | 'announcedAlerts' | 'log'>,
): Promise<void> {
  if (due.unreportable > 0) {
    log.error({ count: due.unreportable }, 'Messages were lost, and no admin can be told: none gets any');
  }
  const messages: Omit<Message, 'tenantId'>[] = [];
  for (const notice of due.notices) {
    const message = messageOf(tenantId, notice, due, isScheduled);
    const { id, recipientId, kinds, content } = message;
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

/** Returns the alerts in a notice, in its order. */
export function alertsOf(notice: Notice): readonly Alert[] {
  return notice.kind === 'alert' ? [notice.alert] : notice.alerts;
}

/** Cards and logs may contain the hash: it cannot be guessed, and reveals nothing about the people in the notice. */
function hashOf(tenantId: string, { id }: Notice): string {
  return createHash('sha256').update(joinKey(tenantId, id)).digest('hex');
}
