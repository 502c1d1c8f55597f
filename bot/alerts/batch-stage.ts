import type { DeliveryState } from '../../domain/alerts/message-state.ts';
import type { BatchStage, ReportedMessage } from '../../domain/alerts/reported-batch.ts';
import { type Batch, stateOf } from '../delivery/batch.ts';
import { HELD_MS } from '../delivery/batch-state.ts';

/**
 * Returns the stage of a batch for the report. A batch without queued messages is done, even if it is paused, or cancelled
 * too late to stop any message.
 */
export function stageOf(batch: Batch, messages: readonly Pick<ReportedMessage, 'state'>[]): BatchStage {
  const state = stateOf(batch);
  const has = (wanted: DeliveryState) => messages.some((message) => message.state === wanted);
  if (state.kind === 'cancelled' && has('cancelled')) return { kind: state.unanswered ? 'unanswered' : 'cancelled' };
  if (!has('queued')) return { kind: 'done' };
  switch (state.kind) {
    case 'held':
      return { kind: 'held', until: new Date(batch.at + HELD_MS) };
    case 'scheduled':
      return { kind: 'scheduled', from: new Date(state.from) };
    default:
      return { kind: state.kind };
  }
}
