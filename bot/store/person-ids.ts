import { createHmac, randomBytes } from 'node:crypto';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/**
 * Names the people of a tenant's report by something that is no MCID, for addresses and deep links. The same MCID has
 * the same id for good, and without the tenant's own key nobody can tell whose it is.
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
