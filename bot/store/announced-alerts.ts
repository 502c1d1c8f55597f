import { createHash } from 'node:crypto';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Which alerts delivery has taken, so that each is said once. Their ids may hold an MCID, so they are kept as hashes. */
export type AnnouncedAlerts = {
  /** Those of the alerts that were said before. */
  among(tenantId: string, alertIds: readonly string[]): Promise<ReadonlySet<string>>;
  remember(tenantId: string, alertIds: readonly string[]): Promise<void>;
};

const TOGETHER = 500;

export function createAnnouncedAlerts(store: Pick<Store, 'records'>): AnnouncedAlerts {
  const records = store.records<true>('said-alerts');
  return {
    async among(tenantId, alertIds) {
      const said = new Set<string>();
      for (const some of inPieces(alertIds)) {
        const found = await records.getMany(some.map((id) => keyOf(tenantId, id)));
        for (const [place, id] of some.entries()) if (found[place]) said.add(id);
        await yieldToEventLoop();
      }
      return said;
    },
    async remember(tenantId, alertIds) {
      for (const some of inPieces(alertIds)) {
        await Promise.all(some.map((id) => records.set(keyOf(tenantId, id), true)));
        await yieldToEventLoop();
      }
    },
  };
}

function* inPieces(ids: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < ids.length; first += TOGETHER) yield ids.slice(first, first + TOGETHER);
}

function keyOf(tenantId: string, alertId: string): string {
  return createHash('sha256').update(joinKey(tenantId, alertId)).digest('hex');
}
