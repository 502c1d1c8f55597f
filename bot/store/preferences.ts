import type { Language } from '../../domain/faq/entry.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

type PersonPreferences = { readonly language?: Language };

export type Preferences = {
  /** Empty for a person who has chosen nothing. */
  get(tenantId: string, userId: string): Promise<PersonPreferences>;
  /** Takes the place of everything that the person chose before. */
  set(tenantId: string, userId: string, preferences: PersonPreferences): Promise<void>;
};

export function createPreferences(store: Pick<Store, 'records'>): Preferences {
  const records = store.records<PersonPreferences>('preferences');
  return {
    get: async (tenantId, userId) => (await records.get(joinKey(tenantId, userId))) ?? {},
    async set(tenantId, userId, preferences) {
      await records.set(joinKey(tenantId, userId), preferences);
    },
  };
}
