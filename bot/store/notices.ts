import type { Card } from '../../cards/card.ts';
import type { AlertKind } from '../../domain/alerts/alert.ts';
import type { Language } from '../../domain/language.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Longer than any membership's year, so that a card of last year can still be answered. */
const KEPT_MS = 400 * 24 * 60 * 60 * 1_000;

/** What somebody was sent, for when they click on it; a card says only which notice it is. */
export type KeptNotice = {
  readonly recipientId: string;
  readonly kinds: readonly AlertKind[];
  readonly cards: Readonly<Record<Language, Card>>;
  /** An ISO instant. */
  readonly acknowledgedAt?: string;
  /** When its recipient first did something else with it: an ISO instant. */
  readonly actedAt?: string;
};

export type Notices = {
  /** Undefined where there is none, or it was kept too long ago. */
  find(tenantId: string, id: string): Promise<KeptNotice | undefined>;
  /** Keeps a notice, unless it is there already. */
  keep(tenantId: string, id: string, notice: KeptNotice): Promise<void>;
  /** The first time counts. */
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
