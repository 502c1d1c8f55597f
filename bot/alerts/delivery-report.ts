import type { DeliveryState, ReportedBatch, ReportedMessage } from '../../domain/alerts/reported-batch.ts';
import { isAddress } from '../delivery/message.ts';
import type { TrackedMessage } from '../delivery/outbox.ts';
import type { Progress } from '../delivery/progress.ts';
import type { Deps } from '../deps.ts';
import { stageOf } from './batch-stage.ts';

/** Enough for months, and few enough to be read while somebody waits. */
const MOST_MESSAGES = 20_000;

export type ReportParts = Pick<Deps, 'notices' | 'mcidPrompts' | 'directoryMatches'> & {
  readonly delivery: Pick<Deps['delivery'], 'batches' | 'report'>;
};

/**
 * What became of what was sent to people unasked, the latest first.
 *
 * @param most how many times of sending to tell of
 * @param since nothing that was handed over before it
 * @param batchId nothing but this run
 */
export async function readDeliveryReport(
  tenantId: string,
  deps: ReportParts,
  { most = Infinity, since = new Date(0), batchId }: { most?: number; since?: Date; batchId?: string } = {},
): Promise<ReportedBatch[]> {
  const answered = await deps.mcidPrompts.all(tenantId);
  const reported: ReportedBatch[] = [];
  let count = 0;
  for (const batch of (await deps.delivery.batches(tenantId)).toReversed()) {
    if (reported.length >= most || count >= MOST_MESSAGES || batch.at < since.getTime()) break;
    if (batch.isAskedFor || (batchId !== undefined && batch.id !== batchId)) continue;
    const deliveries = await deps.delivery.report(tenantId, batch);
    const kind = deliveries[0]?.message.class;
    if (kind !== 'alert' && kind !== 'prompt') continue;
    const queuedAt = new Date(batch.at);
    const { userIdOf, installedAt } = await recipientsOf(tenantId, kind === 'prompt' ? deliveries : [], deps);
    const messages = await Promise.all(
      deliveries.map(async (delivery) => {
        const userId = userIdOf(delivery);
        const installed = installedAt.get(userId) ?? 0;
        return {
          ...(await answersTo(delivery, queuedAt, answered[userId]?.answeredAt, deps)),
          recipientId: delivery.message.recipientId,
          kinds: delivery.message.kinds,
          ...messageState(delivery.progress),
          // An install from before was not for this message.
          ...(installed >= batch.at && { installedAt: new Date(installed) }),
        };
      }),
    );
    count += messages.length;
    reported.push({ id: batch.id, queuedAt, stage: stageOf(batch, messages), class: kind, messages });
  }
  return reported;
}

/** Who the recipients of prompts are, also where a message knows no more than their address, and what was done for them. */
async function recipientsOf(
  tenantId: string,
  deliveries: readonly TrackedMessage[],
  { directoryMatches }: ReportParts,
) {
  const addresses = deliveries.map(({ message }) => message.recipientId).filter(isAddress);
  const found = addresses.length > 0 ? await directoryMatches.found(tenantId, addresses) : new Map<string, string>();
  const userIdOf = ({ message: { recipientId } }: TrackedMessage) => found.get(recipientId) ?? recipientId;
  return { userIdOf, installedAt: await directoryMatches.installedAt(tenantId, deliveries.map(userIdOf)) };
}

/** A prompt has been answered by whoever has said something of their MCID since. */
async function answersTo(
  { message }: TrackedMessage,
  queuedAt: Date,
  saidAt: string | undefined,
  { notices }: ReportParts,
): Promise<Pick<ReportedMessage, 'acknowledgedAt' | 'actedAt'>> {
  if (message.class === 'prompt') {
    return saidAt && new Date(saidAt) >= queuedAt ? { actedAt: new Date(saidAt) } : {};
  }
  const { acknowledgedAt, actedAt } = (await notices.find(message.tenantId, message.id)) ?? {};
  return {
    ...(acknowledgedAt && { acknowledgedAt: new Date(acknowledgedAt) }),
    ...(actedAt && { actedAt: new Date(actedAt) }),
  };
}

function messageState(progress: Progress): Pick<ReportedMessage, 'state' | 'since'> {
  switch (progress.state) {
    case 'pending':
    case 'sending':
      return { state: 'queued' };
    case 'sent':
    case 'unknown':
      return { state: progress.state, since: new Date(progress.at) };
    case 'dead':
      return { state: DEAD[progress.reason], since: new Date(progress.at) };
  }
}

const DEAD = {
  blocked: 'blocked',
  notInstalled: 'notInstalled',
  unwanted: 'unwanted',
  cancelled: 'cancelled',
  gone: 'gone',
  tooLarge: 'tooLarge',
  refused: 'refused',
  unauthorized: 'refused',
  conflict: 'refused',
  throttled: 'unreachable',
  unreachable: 'unreachable',
  noSuchPerson: 'noSuchPerson',
  notPermitted: 'notPermitted',
  notInCatalogue: 'notInCatalogue',
  failed: 'failed',
} as const satisfies Record<Extract<Progress, { state: 'dead' }>['reason'], DeliveryState>;
