import {
  type ChangedRoles,
  changeRole,
  type RoleChange,
  rolesOf,
  type TenantRoles,
} from '../../domain/settings/role-change.ts';
import type { Role } from '../../domain/settings/roles.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

export type RoleRecords = {
  /** Returns the person's current roles; a change takes effect at once. */
  of(tenantId: string, userId: string): Promise<readonly Role[]>;
  all(tenantId: string): Promise<TenantRoles>;
  /** Returns the Global admins named in the settings; their role cannot be revoked. */
  fixedAdmins(tenantId: string): ReadonlySet<string>;
  /** Concurrent changes are never lost, and each is decided by the roles it finds when it is written. */
  change(tenantId: string, change: RoleChange): Promise<ChangedRoles['kind']>;
};

/** @param bootstrapAdmins `tenantId:aadObjectId` of the people who are Global admins whatever the records say */
export function createRoleRecords(
  store: Pick<Store, 'read' | 'replaceIf'>,
  bootstrapAdmins: ReadonlySet<string>,
): RoleRecords {
  const keyOf = (tenantId: string) => joinKey('roles', tenantId);
  const stored = async (tenantId: string) => (await store.read<TenantRoles>(keyOf(tenantId)))?.value ?? {};
  const withBootstrap = (tenantId: string, userId: string, roles: readonly Role[]): readonly Role[] =>
    bootstrapAdmins.has(`${tenantId}:${userId}`) ? [...new Set<Role>(['globalAdmin', ...roles])] : roles;
  const fixedAdmins = (tenantId: string) =>
    new Set(
      [...bootstrapAdmins].flatMap((each) => {
        const [tenant, userId = ''] = each.split(':');
        return tenant === tenantId ? [userId] : [];
      }),
    );
  return {
    fixedAdmins,
    async of(tenantId, userId) {
      return withBootstrap(tenantId, userId, rolesOf(await stored(tenantId), userId));
    },
    async all(tenantId) {
      const roles = await stored(tenantId);
      const everyone = fixedAdmins(tenantId).union(new Set(Object.keys(roles)));
      return Object.fromEntries(
        [...everyone].map((userId) => [userId, withBootstrap(tenantId, userId, rolesOf(roles, userId))]),
      );
    },
    async change(tenantId, change) {
      for (;;) {
        const before = await store.read<TenantRoles>(keyOf(tenantId));
        const outcome = changeRole(before?.value ?? {}, fixedAdmins(tenantId), change);
        if (outcome.kind !== 'changed') return outcome.kind;
        if (await store.replaceIf(keyOf(tenantId), before?.version, outcome.roles)) return outcome.kind;
      }
    },
  };
}
