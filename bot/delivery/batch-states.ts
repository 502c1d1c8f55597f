import { type RunState, STATE_MS } from './batch-state.ts';
import type { Clock } from './clock.ts';
import { type Outbox, type Run, stateOf } from './outbox.ts';

export type RunStates = {
  /** The state of a run, which may have been another for the last half second. */
  of(tenantId: string, runId: string): Promise<RunState>;
};

/** Reads the runs of a tenant once for all the messages that are attempted meanwhile. */
export function createRunStates(outbox: Pick<Outbox, 'runs'>, clock: Pick<Clock, 'elapsed'>): RunStates {
  const readings = new Map<string, { readonly runs: Promise<readonly Run[]>; readonly until: number }>();

  function runsOf(tenantId: string): Promise<readonly Run[]> {
    const known = readings.get(tenantId);
    if (known && known.until > clock.elapsed()) return known.runs;
    const runs = outbox.runs(tenantId);
    readings.set(tenantId, { runs, until: clock.elapsed() + STATE_MS });
    runs.catch(() => readings.delete(tenantId));
    return runs;
  }

  return {
    async of(tenantId, runId) {
      return stateOf((await runsOf(tenantId)).find(({ id }) => id === runId));
    },
  };
}
