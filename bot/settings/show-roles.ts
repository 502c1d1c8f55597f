import { messageCard } from '../../cards/parts/message.ts';
import { type RoleHolder, type RoleNote, rolesCard } from '../../cards/settings/roles.ts';
import { words } from '../../cards/words.ts';
import { BOT_ROLES, type RoleChange, rolesOf } from '../../domain/settings/role-change.ts';
import type { AbilityHandler, ActionHandler, Outcome, Request } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import { may } from '../turn/permissions.ts';
import { resolvePickedUser } from './resolve-picked-user.ts';

/** Shows who has which role. */
export const showRoles: AbilityHandler = async (request) => ({ card: await currentCard(request) });

/** Gives the chosen person a role. */
export const grantRole: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const role = BOT_ROLES.find((each) => each === data.role);
  if (!role) return 'notUnderstood';
  const picked = textIn(data, 'person');
  if (!picked) return { card: await currentCard(request, { kind: 'choosePerson' }) };
  const userId = await resolvePickedUser(picked, person.tenantId, deps);
  if (!userId) return { card: await currentCard(request, { kind: 'unknownPerson' }) };
  return change({ kind: 'grant', userId, role }, request);
};

/** Takes the chosen role away from the person who has it. */
export const revokeRole: ActionHandler = async (request) => {
  const held = textIn(request.data, 'held');
  if (!held) return { card: await currentCard(request, { kind: 'chooseHeld' }) };
  const [, roleName, userId] = /^(\w+) (.+)$/.exec(held) ?? [];
  const role = BOT_ROLES.find((each) => each === roleName);
  return role && userId ? change({ kind: 'revoke', userId, role }, request) : 'notUnderstood';
};

/** Changes a role and shows the result, but to nobody who has just given up the right to manage roles. */
async function change(roleChange: RoleChange, request: Request): Promise<Outcome> {
  const { person, language, deps } = request;
  const outcome = await deps.roles.change(person.tenantId, roleChange);
  if (!(await may(person, 'manageRoles', deps))) return { card: messageCard(words(language)('roles.steppedDown')) };
  if (outcome !== 'changed') return { card: await currentCard(request, { kind: outcome }) };
  const people = await deps.references.people(person.tenantId);
  const name = people.find(({ userId }) => userId === roleChange.userId)?.name;
  const kind = roleChange.kind === 'grant' ? 'granted' : 'revoked';
  return { card: await currentCard(request, { kind, role: roleChange.role, name }) };
}

async function currentCard(request: Request, note?: RoleNote) {
  return rolesCard(await everyoneWithRoles(request), request.language, note);
}

/** Lists everyone who has a role, or a personal chat with the bot. */
export async function everyoneWithRoles({ person, deps }: Request): Promise<RoleHolder[]> {
  const { tenantId, userId: asker } = person;
  const { roles, references } = deps;
  const [held, people] = await Promise.all([roles.all(tenantId), references.people(tenantId)]);
  const fixed = roles.fixedAdmins(tenantId);
  const names = new Map(people.map(({ userId, name }) => [userId, name]));
  return [...new Set([...Object.keys(held), ...names.keys()])].map((userId) => ({
    userId,
    name: names.get(userId),
    roles: BOT_ROLES.filter((role) => rolesOf(held, userId).includes(role)),
    isFixed: fixed.has(userId),
    isYou: userId === asker,
  }));
}

function textIn(data: ActionData, field: string): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value.trim() : undefined;
}
