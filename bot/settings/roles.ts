import { messageCard } from '../../cards/parts/message.ts';
import { type RoleHolder, type RoleNote, rolesCard } from '../../cards/settings/roles.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/language.ts';
import { BOT_ROLES, type RoleChange, rolesOf } from '../../domain/settings/role-change.ts';
import type { Deps } from '../deps.ts';
import { chosenPerson } from '../people/chosen-person.ts';
import type { ActionHandler, CompanyHandler, Handled } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import { may } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';

/** Who has which role here; names people, so in the personal chat only. */
export const showRoles: CompanyHandler = async ({ language }, person, deps) =>
  (await refusal(person, language, deps)) ?? { card: await currentCard(person, language, deps) };

/** Gives the chosen person a role. */
export const grantRole: ActionHandler = async (data, { language }, person, deps) => {
  const refused = await refusal(person, language, deps);
  if (refused) return refused;
  const role = BOT_ROLES.find((each) => each === data.role);
  if (!role) return 'notUnderstood';
  const wanted = chosen(data, 'person');
  if (!wanted) return { card: await currentCard(person, language, deps, { kind: 'choosePerson' }) };
  const userId = await chosenPerson(wanted, person.tenantId, deps);
  if (!userId) return { card: await currentCard(person, language, deps, { kind: 'unknownPerson' }) };
  return change({ kind: 'grant', userId, role }, person, language, deps);
};

/** Takes the chosen role away from the one who has it. */
export const revokeRole: ActionHandler = async (data, { language }, person, deps) => {
  const refused = await refusal(person, language, deps);
  if (refused) return refused;
  const held = chosen(data, 'held');
  if (!held) return { card: await currentCard(person, language, deps, { kind: 'chooseHeld' }) };
  const [, roleName, userId] = /^(\w+) (.+)$/.exec(held) ?? [];
  const role = BOT_ROLES.find((each) => each === roleName);
  return role && userId ? change({ kind: 'revoke', userId, role }, person, language, deps) : 'notUnderstood';
};

/** Why somebody does not get to see or change roles here, if so. */
async function refusal(person: Person, language: Language, deps: Deps): Promise<Handled | undefined> {
  if (!(await may(person, 'manageRoles', deps))) return 'needsGlobalAdmin';
  return person.scope === 'personal' ? undefined : { card: messageCard(words(language)('roles.personalOnly')) };
}

/** Whoever has changed their own role may no longer see those of others. */
async function change(asked: RoleChange, person: Person, language: Language, deps: Deps): Promise<Handled> {
  const outcome = await deps.roles.change(person.tenantId, asked);
  if (!(await may(person, 'manageRoles', deps))) return { card: messageCard(words(language)('roles.steppedDown')) };
  if (outcome !== 'changed') return { card: await currentCard(person, language, deps, { kind: outcome }) };
  const people = await deps.references.people(person.tenantId);
  const name = people.find(({ userId }) => userId === asked.userId)?.name;
  const kind = asked.kind === 'grant' ? 'granted' : 'revoked';
  return { card: await currentCard(person, language, deps, { kind, role: asked.role, name }) };
}

async function currentCard(person: Person, language: Language, deps: Deps, note?: RoleNote) {
  return rolesCard(await everyone(person, deps), language, note);
}

/** Everyone who has a role, or a personal chat with the bot. */
async function everyone({ tenantId, userId: asker }: Person, { roles, references }: Deps): Promise<RoleHolder[]> {
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

function chosen(data: ActionData, field: string): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value.trim() : undefined;
}
