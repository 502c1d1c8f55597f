import type { Role } from './roles.ts';

/** Everyone of a tenant who has a role, by Entra object id. */
export type TenantRoles = Readonly<Record<string, readonly Role[]>>;

/** The roles that make a difference to the bot, the others being of use in Partner Center only. */
export const BOT_ROLES = ['globalAdmin', 'mpnPartnerAdmin'] as const satisfies readonly Role[];

export type BotRole = (typeof BOT_ROLES)[number];

export type RoleChange = { readonly kind: 'grant' | 'revoke'; readonly userId: string; readonly role: BotRole };

export type ChangedRoles =
  | { readonly kind: 'changed'; readonly roles: TenantRoles }
  /** The person had the role already, or had it no longer. */
  | { readonly kind: 'unchanged' }
  /** The settings make the person a Global admin, and go before whatever is clicked. */
  | { readonly kind: 'fixed' }
  /** Without this one, nobody could give a role any more. */
  | { readonly kind: 'lastGlobalAdmin' };

/** What comes of a change. `fixedAdmins` are Global admins whatever `roles` says. */
export function changeRole(
  roles: TenantRoles,
  fixedAdmins: ReadonlySet<string>,
  { kind, userId, role }: RoleChange,
): ChangedRoles {
  const isFixed = role === 'globalAdmin' && fixedAdmins.has(userId);
  const own = rolesOf(roles, userId);
  if (kind === 'grant') {
    return isFixed || own.includes(role) ? { kind: 'unchanged' } : changed(roles, userId, [...own, role]);
  }
  if (isFixed) return { kind: 'fixed' };
  if (!own.includes(role)) return { kind: 'unchanged' };
  if (role === 'globalAdmin' && fixedAdmins.size === 0 && globalAdmins(roles).length === 1) {
    return { kind: 'lastGlobalAdmin' };
  }
  return changed(
    roles,
    userId,
    own.filter((each) => each !== role),
  );
}

/** The roles that a person has; ids come from outside, so "constructor" is nobody's. */
export function rolesOf(roles: TenantRoles, userId: string): readonly Role[] {
  return Object.hasOwn(roles, userId) ? (roles[userId] ?? []) : [];
}

function changed(roles: TenantRoles, userId: string, next: readonly Role[]): ChangedRoles {
  const { [userId]: _, ...others } = roles;
  return { kind: 'changed', roles: next.length > 0 ? { ...others, [userId]: next } : others };
}

function globalAdmins(roles: TenantRoles): string[] {
  return Object.keys(roles).filter((userId) => rolesOf(roles, userId).includes('globalAdmin'));
}
