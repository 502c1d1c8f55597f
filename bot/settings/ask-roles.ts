import {
  askRoleCard,
  holdersCard,
  noRoleChangeCard,
  ownRolesCard,
  type RoleQuestion,
} from '../../cards/settings/role-questions.ts';
import { type RoleHolder, rolesCard } from '../../cards/settings/roles.ts';
import { BOT_ROLES, type BotRole } from '../../domain/settings/role-change.ts';
import { holdersNamed, roleNamed } from '../../domain/settings/role-words.ts';
import { fold } from '../../domain/text/fold.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import { otherAdmins } from './other-admins.ts';
import { everyoneWithRoles, showRoles } from './show-roles.ts';

const MOST_ASKED = 4;
const MYSELF = /\b(?:me|myself|mig|mej|jag)\b/;

/** Tells a person which roles they have here, and who can give them one. */
export const showOwnRoles: AbilityHandler = async ({ person, language, deps }) => {
  const held = await deps.roles.of(person.tenantId, person.userId);
  const own = BOT_ROLES.filter((role) => held.includes(role));
  const admins = own.length > 0 ? [] : await otherAdmins(person, deps, 'manageRoles');
  return { card: ownRolesCard(own, admins, language) };
};

/** Names those who have a role; whoever may change it gets the form as well. */
export const showRoleHolders: AbilityHandler = async (request) => {
  const { person, language, deps } = request;
  if (await may(person, 'manageRoles', deps)) return showRoles(request);
  return { card: holdersCard(await everyoneWithRoles(request), language) };
};

/** Asks before a role is given to the person that a sentence names; without one, shows the form. */
export const askGrant: AbilityHandler = async (request) => {
  const { question = '', language } = request;
  const everyone = await everyoneWithRoles(request);
  const role = roleNamed(question);
  const people = named(question, everyone);
  const missing = people.flatMap((each) =>
    (role ? [role] : [...BOT_ROLES].reverse())
      .filter((given) => !each.roles.includes(given))
      .map((given) => questionOf('grant', each, given)),
  );
  const [first, ...others] = missing.slice(0, MOST_ASKED);
  if (first) return { card: askRoleCard([first, ...others], language) };
  const [holder] = people;
  if (holder)
    return { card: noRoleChangeCard('has', { name: holder.name ?? '', role: role ?? 'globalAdmin' }, language) };
  return { card: rolesCard(everyone, language, { kind: 'namePerson' }) };
};

/** Asks before a role is taken from the person that a sentence names; without one, shows the form. */
export const askRevoke: AbilityHandler = async (request) => {
  const { question = '', language } = request;
  const everyone = await everyoneWithRoles(request);
  const role = roleNamed(question);
  const people = named(question, everyone);
  const held = people.flatMap((each) =>
    each.roles.filter((given) => !role || given === role).map((given) => questionOf('revoke', each, given)),
  );
  const [first, ...others] = held.slice(0, MOST_ASKED);
  if (first) return { card: askRoleCard([first, ...others], language) };
  const [holder] = people;
  if (holder)
    return { card: noRoleChangeCard('revokeNone', { name: holder.name ?? '', role: 'globalAdmin' }, language) };
  return { card: rolesCard(everyone, language, { kind: 'nameHolder' }) };
};

function named(question: string, everyone: readonly RoleHolder[]): readonly RoleHolder[] {
  const found = holdersNamed(question, everyone);
  return found.length === 0 && MYSELF.test(fold(question)) ? everyone.filter(({ isYou }) => isYou) : found;
}

function questionOf(kind: RoleQuestion['kind'], { userId, name = '' }: RoleHolder, role: BotRole): RoleQuestion {
  return { kind, userId, name, role };
}
