import type { DeliveryState, MessageState } from './message-state.ts';
import type { NoticeKind } from './sending-time.ts';

/** A message to one person, and that person's answer to it. */
export type ReportedMessage = {
  readonly recipientId: string;
  readonly kinds: readonly NoticeKind[];
  readonly state: DeliveryState;
  /** Undefined while the message is queued. */
  readonly since?: Date;
  readonly acknowledgedAt?: Date;
  readonly actedAt?: Date;
  /** When the app was installed for the recipient so that the message could be delivered. */
  readonly installedAt?: Date;
};

/** The progress of a batch, or what it is waiting for. */
export type BatchStage =
  | { readonly kind: 'held'; readonly until: Date }
  | { readonly kind: 'scheduled'; readonly from: Date }
  | { readonly kind: 'going' | 'paused' | 'cancelled' | 'unanswered' | 'done' };

/** The messages of one sending: alerts and digests, or prompts to link an MCID. */
export type ReportedBatch = {
  readonly id: string;
  readonly queuedAt: Date;
  readonly stage: BatchStage;
  readonly class: 'alert' | 'prompt';
  readonly messages: readonly ReportedMessage[];
};

/** The state of a message including its answer: an answered message has arrived, whatever Teams reported. */
export function latestState({ state, since, acknowledgedAt, actedAt }: ReportedMessage): {
  readonly state: MessageState;
  readonly since: Date | undefined;
} {
  if (actedAt) return { state: 'acted', since: actedAt };
  if (acknowledgedAt) return { state: 'acknowledged', since: acknowledgedAt };
  return { state, since };
}
