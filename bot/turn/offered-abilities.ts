import type { ListedAbility } from '../../cards/settings/help.ts';
import { mayDo, type Role } from '../../domain/settings/roles.ts';
import type { Abilities, Ability } from './ability.ts';
import type { Audience } from './audience.ts';
import type { Person } from './person.ts';

/** Lists the abilities on an audience's help card in the order of the table, each with the words that call it. */
export function offeredAbilities(abilities: Abilities, { language, scope, roles }: Audience): ListedAbility[] {
  return Object.entries(abilities).flatMap(([name, row]) => {
    const command = row.words?.[language][0];
    const { help: group } = row;
    const ability = name as ListedAbility['ability'];
    return group && command && isOffered(row, scope, roles) ? [{ ability, group, command }] : [];
  });
}

function isOffered({ access, where }: Ability, scope: Person['scope'], roles: readonly Role[]): boolean {
  if (scope !== 'personal' && where) return where === 'shared';
  if (access === 'everyone') return true;
  return mayDo(roles, typeof access === 'string' ? access : access.task).kind === 'allowed';
}
