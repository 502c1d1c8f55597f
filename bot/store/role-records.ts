import type { Role } from '../../domain/roles.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** Everyone of a tenant who has a role, by Entra object id. */
export type TenantRoles = Readonly<Record<string, readonly Role[]>>;

export type RoleRecords = {
  /** The roles that a person has now; a change counts at once. */
  of(tenantId: string, userId: string): Promise<readonly Role[]>;
  all(tenantId: string): Promise<TenantRoles>;
  /** Takes the place of the roles that the person had; none at all takes them away. */
  set(tenantId: string, userId: string, roles: readonly Role[]): Promise<void>;
};

/** @param bootstrapAdmins `tenantId:aadObjectId` of those who are Global admins whatever the records say */
export function createRoleRecords(
  store: Pick<Store, 'read' | 'replaceIf'>,
  bootstrapAdmins: ReadonlySet<string>,
): RoleRecords {
  const keyOf = (tenantId: string) => joinKey('roles', tenantId);
  const stored = async (tenantId: string) => (await store.read<TenantRoles>(keyOf(tenantId)))?.value ?? {};
  const withBootstrap = (tenantId: string, userId: string, roles: readonly Role[]): readonly Role[] =>
    bootstrapAdmins.has(`${tenantId}:${userId}`) ? [...new Set<Role>(['globalAdmin', ...roles])] : roles;
  return {
    async of(tenantId, userId) {
      return withBootstrap(tenantId, userId, (await stored(tenantId))[userId] ?? []);
    },
    async all(tenantId) {
      const roles = await stored(tenantId);
      const own = [...bootstrapAdmins].flatMap((each) => {
        const [tenant, userId = ''] = each.split(':');
        return tenant === tenantId ? [userId] : [];
      });
      const everyone = new Set([...own, ...Object.keys(roles)]);
      return Object.fromEntries(
        [...everyone].map((userId) => [userId, withBootstrap(tenantId, userId, roles[userId] ?? [])]),
      );
    },
    async set(tenantId, userId, roles) {
      for (;;) {
        const before = await store.read<TenantRoles>(keyOf(tenantId));
        const { [userId]: _, ...others } = before?.value ?? {};
        const next = roles.length > 0 ? { ...others, [userId]: roles } : others;
        if (await store.replaceIf(keyOf(tenantId), before?.version, next)) return;
      }
    },
  };
}
