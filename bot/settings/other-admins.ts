import type { ShownAdmin } from '../../cards/parts/admin-links.ts';
import type { Task } from '../../domain/settings/roles.ts';
import { within } from '../async/within.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';
import { type Admin, readAdmins } from './read-admins.ts';

const MOST_NAMED = 5;
/** An admin whose address takes longer is named without a link. */
const ADDRESS_MS = 1_000;

/** Reads those who may do a task, without the asker; none if the store fails, so that the rest of a card is still shown. */
export async function otherAdmins(
  { tenantId, userId }: Person,
  deps: Deps,
  task: Task = 'importReport',
): Promise<ShownAdmin[]> {
  const admins = await readAdmins(tenantId, deps, task).catch((error: unknown) => {
    deps.log.error({ err: error }, 'Admins could not be read');
    return [];
  });
  const others = admins.filter((admin) => admin.userId !== userId).slice(0, MOST_NAMED);
  return Promise.all(others.map(async (admin) => ({ name: admin.name, address: await addressOf(admin, deps) })));
}

/** Returns the name that the admin signs in with, which comes last. */
async function addressOf({ chat }: Admin, { memberAddresses }: Deps): Promise<string | undefined> {
  const { userId: teamsId } = chat;
  if (!teamsId) return undefined;
  const addresses = await within(ADDRESS_MS, memberAddresses({ ...chat, teamsId })).catch(() => []);
  return addresses.at(-1);
}
