import type { Card } from '../../cards/card.ts';
import type { AlertKind } from '../../domain/alerts/alert.ts';
import type { Language } from '../../domain/language.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Longer than a membership year, so that last year's card can still be answered. */
const KEPT_MS = 400 * 24 * 60 * 60 * 1_000;

/** A notice that was sent. Its card carries only the id, so a click needs the rest from here. */
export type KeptNotice = {
  readonly recipientId: string;
  readonly kinds: readonly AlertKind[];
  readonly cards: Readonly<Record<Language, Card>>;
  /** An ISO instant. */
  readonly acknowledgedAt?: string;
  /** The first time its recipient clicked anything else: an ISO instant. */
  readonly actedAt?: string;
};

export type Notices = {
  /** Returns undefined if there is none, or it has expired. */
  find(tenantId: string, id: string): Promise<KeptNotice | undefined>;
  /** Stores a notice, unless it is stored already. */
  keep(tenantId: string, id: string, notice: KeptNotice): Promise<void>;
  /** Sets the time, unless it is set already. */
  note(tenantId: string, id: string, what: 'acknowledgedAt' | 'actedAt', at: Date): Promise<void>;
};

export function createNotices(store: Pick<Store, 'records'>): Notices {
  const records = store.records<KeptNotice>('notices');
  return {
    find: (tenantId, id) => records.get(joinKey(tenantId, id)),
    async keep(tenantId, id, notice) {
      const key = joinKey(tenantId, id);
      if (!(await records.has(key))) await records.set(key, notice, KEPT_MS);
    },
    async note(tenantId, id, what, at) {
      const key = joinKey(tenantId, id);
      const notice = await records.get(key);
      if (!notice || notice[what]) return;
      await records.set(key, { ...notice, [what]: at.toISOString() }, KEPT_MS);
    },
  };
}
