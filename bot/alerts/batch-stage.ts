import type { BatchStage, DeliveryState, ReportedMessage } from '../../domain/alerts/reported-batch.ts';
import { HELD_MS } from '../delivery/batch-state.ts';
import { type Run, stateOf } from '../delivery/outbox.ts';

/** What has nothing left that waits is done, whatever has been said of it. */
export function stageOf(run: Run, messages: readonly Pick<ReportedMessage, 'state'>[]): BatchStage {
  const state = stateOf(run);
  const has = (wanted: DeliveryState) => messages.some((message) => message.state === wanted);
  if (state.kind === 'cancelled' && has('cancelled')) return { kind: state.unanswered ? 'unanswered' : 'cancelled' };
  if (!has('queued')) return { kind: 'done' };
  switch (state.kind) {
    case 'held':
      return { kind: 'held', until: new Date(run.at + HELD_MS) };
    case 'scheduled':
      return { kind: 'scheduled', from: new Date(state.from) };
    default:
      return { kind: state.kind };
  }
}
