import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The day a person was last asked to link their MCID, and the day from which they want to be asked again. */
type PromptDays = {
  readonly promptedOn?: CalendarDay;
  readonly remindOn?: CalendarDay;
  /** The last time the person answered: an ISO instant. */
  readonly answeredAt?: string;
};

/** Prompts by Entra object id. */
type TenantPrompts = Readonly<Record<string, PromptDays>>;

export type McidPrompts = {
  all(tenantId: string): Promise<TenantPrompts>;
  /** Concurrent changes are never lost. */
  change(tenantId: string, userIds: readonly string[], days: PromptDays): Promise<void>;
};

/** One record per tenant, since everyone is asked at once. */
export function createMcidPrompts(store: Pick<Store, 'read' | 'replaceIf'>): McidPrompts {
  const keyOf = (tenantId: string) => joinKey('mcid-prompts', tenantId);
  return {
    all: async (tenantId) => (await store.read<TenantPrompts>(keyOf(tenantId)))?.value ?? {},
    async change(tenantId, userIds, days) {
      for (;;) {
        const before = await store.read<TenantPrompts>(keyOf(tenantId));
        const changed = userIds.map((userId) => [userId, { ...before?.value[userId], ...days }]);
        const next = { ...before?.value, ...Object.fromEntries(changed) };
        if (await store.replaceIf(keyOf(tenantId), before?.version, next)) return;
      }
    },
  };
}
