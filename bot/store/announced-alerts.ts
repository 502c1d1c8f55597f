import { createHash } from 'node:crypto';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The alerts that delivery has accepted, so that each is sent once. Ids may contain an MCID, so hashes are stored. */
export type AnnouncedAlerts = {
  /** Returns the given alerts that were announced before. */
  among(tenantId: string, alertIds: readonly string[]): Promise<ReadonlySet<string>>;
  remember(tenantId: string, alertIds: readonly string[]): Promise<void>;
};

const CHUNK_SIZE = 500;

export function createAnnouncedAlerts(store: Pick<Store, 'records'>): AnnouncedAlerts {
  const records = store.records<true>('said-alerts');
  return {
    async among(tenantId, alertIds) {
      const announced = new Set<string>();
      for (const chunk of chunksOf(alertIds)) {
        const found = await records.getMany(chunk.map((id) => keyOf(tenantId, id)));
        for (const [index, id] of chunk.entries()) if (found[index]) announced.add(id);
        await yieldToEventLoop();
      }
      return announced;
    },
    async remember(tenantId, alertIds) {
      for (const chunk of chunksOf(alertIds)) {
        await Promise.all(chunk.map((id) => records.set(keyOf(tenantId, id), true)));
        await yieldToEventLoop();
      }
    },
  };
}

function* chunksOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < ids.length; first += CHUNK_SIZE) yield ids.slice(first, first + CHUNK_SIZE);
}

function keyOf(tenantId: string, alertId: string): string {
  return joinKey(tenantId, createHash('sha256').update(joinKey(tenantId, alertId)).digest('hex'));
}
