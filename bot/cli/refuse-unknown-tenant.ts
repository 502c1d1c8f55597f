import type { Config } from '../config.ts';
import type { Companies } from '../store/companies.ts';

type Named = {
  readonly tenantId: string;
  /** True if the caller says that the tenant is new. */
  readonly isNew: boolean;
};

/** @throws Error if neither the settings allow the tenant nor the store knows it: its id may be mistyped */
export async function refuseUnknownTenant(
  { tenantId, isNew }: Named,
  { allowedTenants }: Pick<Config, 'allowedTenants'>,
  companies: Pick<Companies, 'find'>,
): Promise<void> {
  // In local mode every tenant is allowed.
  if (isNew || !allowedTenants || allowedTenants.has(tenantId)) return;
  if ((await companies.find(tenantId)).version !== undefined) return;
  throw new Error(
    `The settings do not allow the tenant ${tenantId}, and the store does not know it. Check the id, or add --new.`,
  );
}
