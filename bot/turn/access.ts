import { type PersonalAbility, personalOnlyCard } from '../../cards/parts/personal-only.ts';
import type { RefusalText } from '../../cards/settings/refused.ts';
import type { Task } from '../../domain/settings/roles.ts';
import type { Outcome, Request } from './handler.ts';
import { may } from './permissions.ts';
import { locationOf } from './person.ts';

/**
 * Who may use something: everyone, or those whose roles allow a task (R19). With `orInstaller`, also the person who added
 * the bot to where the request is made; with `privately`, only in the person's own chat, since it names people.
 */
export type Access =
  | 'everyone'
  | Task
  | { readonly task: Task; readonly orInstaller: true }
  | { readonly task: Task; readonly privately: true };

/**
 * Where something works; everywhere, if omitted. `personalOnly`: anywhere else, the card of that name sends the person to
 * their own chat. `personal`: anywhere else, its button counts as unknown. `personalFirst`: everywhere, but help names it
 * in the personal chat only. `shared`: everywhere, and for everyone where many read, since it names nobody there.
 */
export type Where = 'personal' | 'personalFirst' | 'shared' | { readonly personalOnly: PersonalAbility };

/** The reason for a refusal: the key of the words that name the missing role. */
export type Refusal = { readonly refusal: RefusalText };

/** Returns undefined if the person may use an ability or action here, else the refusal or the card to show instead. */
export async function checkAccess(
  { access, where }: { readonly access: Access; readonly where?: Where },
  request: Request,
): Promise<Outcome | Refusal | undefined> {
  const isShared = request.person.scope !== 'personal';
  if (isShared && where === 'shared') return undefined;
  const refusal = await refusalOf(access, request);
  if (refusal || !isShared) return refusal;
  if (where === 'personal') return 'notUnderstood';
  return typeof where === 'object' ? { card: personalOnlyCard(where.personalOnly, request.language) } : undefined;
}

async function refusalOf(access: Access, { person, deps }: Request): Promise<Refusal | undefined> {
  if (access === 'everyone') return undefined;
  const needs = typeof access === 'string' ? { task: access } : access;
  if (await may(person, needs.task, deps)) {
    return 'privately' in needs && person.scope !== 'personal' ? { refusal: 'message.roleNeeded' } : undefined;
  }
  if ('orInstaller' in needs) {
    const isInstaller = await deps.installers.is(person.tenantId, locationOf(person), person.userId);
    return isInstaller ? undefined : { refusal: 'message.hostNeeded' };
  }
  return { refusal: needs.task === 'manageRoles' ? 'message.globalAdminNeeded' : 'message.roleNeeded' };
}
