import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** When somebody was last asked to link their MCID, and from when on they want to be asked again. */
type PromptDays = {
  readonly promptedOn?: CalendarDay;
  readonly remindOn?: CalendarDay;
  /** When they last said anything of it: an ISO instant. */
  readonly answeredAt?: string;
};

/** By Entra object id. */
type TenantPrompts = Readonly<Record<string, PromptDays>>;

export type McidPrompts = {
  all(tenantId: string): Promise<TenantPrompts>;
  /** Of changes at the same time none gets lost. */
  change(tenantId: string, userIds: readonly string[], days: PromptDays): Promise<void>;
};

/** One record for each tenant, since everyone is asked at once. */
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
