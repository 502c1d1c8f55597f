import type { LastShown } from '../../domain/conversation/last-shown.ts';
import type { Person } from '../turn/person.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

const KEPT_MS = 30 * 60 * 1_000;

/** The answer that each person was last shown in a conversation, so that "and for gold?" can be understood. */
export type LastShownStore = {
  /** Returns undefined if nothing was shown in the last half hour. */
  find(person: Person): Promise<LastShown | undefined>;
  remember(person: Person, shown: LastShown): Promise<void>;
};

export function createLastShown(store: Pick<Store, 'records'>): LastShownStore {
  const records = store.records<LastShown>('last-shown');
  const keyOf = ({ tenantId, conversationId, userId }: Person) => joinKey(tenantId, conversationId, userId);
  return {
    find: (person) => records.get(keyOf(person)),
    async remember(person, shown) {
      await records.set(keyOf(person), shown, KEPT_MS);
    },
  };
}
