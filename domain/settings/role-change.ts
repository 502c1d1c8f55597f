import type { Role } from './roles.ts';

/** The people of a tenant who have roles, by Entra object id. */
export type TenantRoles = Readonly<Record<string, readonly Role[]>>;

/** The roles that matter to the bot; the others are useful in Partner Center only. */
export const BOT_ROLES = ['globalAdmin', 'mpnPartnerAdmin'] as const satisfies readonly Role[];

export type BotRole = (typeof BOT_ROLES)[number];

export type RoleChange = { readonly kind: 'grant' | 'revoke'; readonly userId: string; readonly role: BotRole };

export type ChangedRoles =
  | { readonly kind: 'changed'; readonly roles: TenantRoles }
  /** The person already has the role, or no longer has it. */
  | { readonly kind: 'unchanged' }
  /** The settings make the person a Global admin, and take precedence. */
  | { readonly kind: 'fixed' }
  /** The last Global admin: without one, nobody could grant roles any more. */
  | { readonly kind: 'lastGlobalAdmin' };

/** Returns the result of a change. `fixedAdmins` are Global admins whatever `roles` says. */
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

/** Returns a person's roles. Ids come from outside, so "constructor" must not find anything. */
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
