import { createHmac, randomBytes } from 'node:crypto';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/**
 * Turns MCIDs into ids for URLs and deep links. The same MCID always has the same id, and the id cannot be traced back
 * without the tenant's own secret.
 */
export type PersonIds = (tenantId: string) => Promise<(mcid: string) => string>;

const ID_CHARACTERS = 22;

export function createPersonIds(store: Pick<Store, 'read' | 'replaceIf'>): PersonIds {
  const keyOf = (tenantId: string) => joinKey('person-ids', tenantId);
  const secretOf = async (tenantId: string): Promise<string> => {
    for (;;) {
      const found = await store.read<string>(keyOf(tenantId));
      if (found) return found.value;
      const secret = randomBytes(32).toString('base64url');
      if (await store.replaceIf(keyOf(tenantId), undefined, secret)) return secret;
    }
  };
  return async (tenantId) => {
    const secret = await secretOf(tenantId);
    return (mcid) => createHmac('sha256', secret).update(mcid).digest('base64url').slice(0, ID_CHARACTERS);
  };
}
