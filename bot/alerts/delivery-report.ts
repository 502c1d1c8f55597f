import type { DeliveryState } from '../../domain/alerts/message-state.ts';
import type { ReportedBatch, ReportedMessage } from '../../domain/alerts/reported-batch.ts';
import { isAddress } from '../delivery/message.ts';
import type { TrackedMessage } from '../delivery/outbox.ts';
import type { DeadReason, Progress } from '../delivery/progress.ts';
import type { Deps } from '../deps.ts';
import { stageOf } from './batch-stage.ts';

/** Enough for months, and few enough to be read while somebody waits. */
const MOST_MESSAGES = 20_000;

export type DeliveryReportDeps = Pick<Deps, 'notices' | 'mcidPrompts' | 'directoryMatches'> & {
  readonly delivery: Pick<Deps['delivery'], 'batches' | 'report'>;
};

type Filter = {
  /** How many batches to report at most. */
  readonly most?: number;
  /** Leaves out batches that were handed over before this time. */
  readonly since?: Date;
  /** Reports this batch only. */
  readonly batchId?: string;
};

/** Reports on the batches that were sent to people unasked, the latest first. */
export async function readDeliveryReport(
  tenantId: string,
  deps: DeliveryReportDeps,
  { most = Infinity, since = new Date(0), batchId }: Filter = {},
): Promise<ReportedBatch[]> {
  const prompts = await deps.mcidPrompts.all(tenantId);
  const reported: ReportedBatch[] = [];
  let count = 0;
  for (const batch of (await deps.delivery.batches(tenantId)).toReversed()) {
    if (reported.length >= most || count >= MOST_MESSAGES || batch.at < since.getTime()) break;
    if (batch.isAskedFor || (batchId !== undefined && batch.id !== batchId)) continue;
    const tracked = await deps.delivery.report(tenantId, batch);
    const kind = tracked[0]?.message.class;
    if (kind !== 'alert' && kind !== 'prompt') continue;
    const queuedAt = new Date(batch.at);
    const { userIdOf, installedAt } = await readInstalls(tenantId, kind === 'prompt' ? tracked : [], deps);
    const messages = await Promise.all(
      tracked.map(async (each) => {
        const userId = userIdOf(each);
        const installed = installedAt.get(userId) ?? 0;
        return {
          ...(await answersTo(each, queuedAt, prompts[userId]?.answeredAt, deps)),
          recipientId: each.message.recipientId,
          kinds: each.message.kinds,
          ...messageState(each.progress),
          // An earlier install was not for this message.
          ...(installed >= batch.at && { installedAt: new Date(installed) }),
        };
      }),
    );
    count += messages.length;
    reported.push({ id: batch.id, queuedAt, stage: stageOf(batch, messages), class: kind, messages });
  }
  return reported;
}

/** Finds the user ids of recipients that are given by address, and when the app was installed for each recipient. */
async function readInstalls(
  tenantId: string,
  tracked: readonly TrackedMessage[],
  { directoryMatches }: DeliveryReportDeps,
) {
  const addresses = tracked.map(({ message }) => message.recipientId).filter(isAddress);
  const found = addresses.length > 0 ? await directoryMatches.found(tenantId, addresses) : new Map<string, string>();
  const userIdOf = ({ message: { recipientId } }: TrackedMessage) => found.get(recipientId) ?? recipientId;
  return { userIdOf, installedAt: await directoryMatches.installedAt(tenantId, tracked.map(userIdOf)) };
}

/** A statement on their MCID since the prompt counts as the person's answer to it. */
async function answersTo(
  { message }: TrackedMessage,
  queuedAt: Date,
  statedAt: string | undefined,
  { notices }: DeliveryReportDeps,
): Promise<Pick<ReportedMessage, 'acknowledgedAt' | 'actedAt'>> {
  if (message.class === 'prompt') {
    return statedAt && new Date(statedAt) >= queuedAt ? { actedAt: new Date(statedAt) } : {};
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
      return { state: reportedAs(progress.reason), since: new Date(progress.at) };
  }
}

function reportedAs(reason: DeadReason): DeliveryState {
  switch (reason) {
    case 'unauthorized':
    case 'conflict':
      return 'refused';
    case 'throttled':
      return 'unreachable';
    default:
      return reason;
  }
}
