import type { Person } from '../turn/person.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

const KEPT_MS = 10 * 60 * 1_000;

/** The entry that each person was last shown in a conversation, so that "and for gold?" can be understood. */
export type LastAnswers = {
  /** Returns the entry's id; undefined if none was shown in the last ten minutes. */
  find(person: Person): Promise<string | undefined>;
  remember(person: Person, entryId: string): Promise<void>;
};

export function createLastAnswers(store: Pick<Store, 'records'>): LastAnswers {
  const records = store.records<string>('last-answers');
  const keyOf = ({ tenantId, conversationId, userId }: Person) => joinKey(tenantId, conversationId, userId);
  return {
    find: (person) => records.get(keyOf(person)),
    async remember(person, entryId) {
      await records.set(keyOf(person), entryId, KEPT_MS);
    },
  };
}
