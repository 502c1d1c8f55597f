import type { Activity } from 'botbuilder';
import type { Deps } from '../deps.ts';
import { locationOf, type Person } from '../turn/person.ts';
import { toReference } from './to-reference.ts';

type Memory = Pick<Deps, 'references' | 'weeklyPosts' | 'installers' | 'log'>;

/** Stores the way back into the conversation, or forgets it when the bot is removed. Never throws. */
export async function rememberConversation(activity: Activity, person: Person, deps: Memory): Promise<void> {
  if (removesBot(activity)) {
    await forgetSetup(person, deps);
    return forgetConversation(person, deps);
  }
  try {
    await deps.references.remember(toReference(activity, person));
  } catch (error) {
    deps.log.error({ err: error }, 'A conversation could not be remembered');
  }
}

export async function forgetConversation(
  { tenantId, conversationId }: Person,
  { references, log }: Pick<Memory, 'references' | 'log'>,
): Promise<void> {
  try {
    await references.forget(tenantId, conversationId);
  } catch (error) {
    log.error({ err: error }, 'A conversation could not be forgotten');
  }
}

/** Forgets the installer and the weekly posts of a team or group chat. */
async function forgetSetup(person: Person, { weeklyPosts, installers, log }: Memory): Promise<void> {
  if (person.scope === 'personal') return;
  try {
    await weeklyPosts.cancelAll(person.tenantId, locationOf(person));
    await installers.forget(person.tenantId, locationOf(person));
  } catch (error) {
    log.error({ err: error }, 'The posts of a conversation could not be cancelled');
  }
}

/** Teams announces a removal in two ways, or in only one of them. */
function removesBot({ action, type, membersRemoved, recipient }: Activity): boolean {
  return (
    (type === 'installationUpdate' && action === 'remove') ||
    (membersRemoved?.some(({ id }) => id === recipient?.id) ?? false)
  );
}
