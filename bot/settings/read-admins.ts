import { mayDo, type Task } from '../../domain/settings/roles.ts';
import type { Deps } from '../deps.ts';
import type { StoredReference } from '../store/conversation-references.ts';

/** An admin who has a personal chat with the bot. */
export type Admin = { readonly userId: string; readonly name: string; readonly chat: StoredReference };

/** Reads the people who may do a task, by default import a report, and have a personal chat with the bot. */
export async function readAdmins(
  tenantId: string,
  { roles, references }: Deps,
  task: Task = 'importReport',
): Promise<Admin[]> {
  const held = Object.entries(await roles.all(tenantId));
  const admins = held.filter(([, each]) => mayDo(each, task).kind === 'allowed');
  const chats = await Promise.all(
    admins.map(async ([userId]) => ({ userId, chat: await references.findPersonal(tenantId, userId) })),
  );
  return chats.flatMap(({ userId, chat }) =>
    chat && 'name' in chat && chat.name ? [{ userId, name: chat.name, chat }] : [],
  );
}
