import { type Batch, stateOf } from './batch.ts';
import { type BatchState, STATE_MS } from './batch-state.ts';
import type { Clock } from './clock.ts';
import type { Outbox } from './outbox.ts';

/** Reads the states of batches, up to half a second old. */
export type BatchStates = {
  of(tenantId: string, batchId: string): Promise<BatchState>;
};

/** Reads the batches of a tenant once for all messages that are attempted at about the same time. */
export function createBatchStates(outbox: Pick<Outbox, 'batches'>, clock: Pick<Clock, 'elapsed'>): BatchStates {
  const readings = new Map<string, { readonly batches: Promise<readonly Batch[]>; readonly until: number }>();

  function batchesOf(tenantId: string): Promise<readonly Batch[]> {
    const latest = readings.get(tenantId);
    if (latest && latest.until > clock.elapsed()) return latest.batches;
    const batches = outbox.batches(tenantId);
    readings.set(tenantId, { batches, until: clock.elapsed() + STATE_MS });
    batches.catch(() => readings.delete(tenantId));
    return batches;
  }

  return {
    async of(tenantId, batchId) {
      return stateOf((await batchesOf(tenantId)).find(({ id }) => id === batchId));
    },
  };
}
