import { RequestError } from '../errors.ts';

/** The tenant of a local client that names none. */
const LOCAL_TENANT = 'local';

/**
 * Decides which tenant an activity belongs to. No other tenant id in the bot comes from an activity.
 *
 * @param named the tenant ids in the activity
 * @param allowed lower-case tenant ids; undefined in local mode, where any tenant may talk to the bot
 * @throws RequestError 403 if the activity names no tenant, two different ones, or one that is not allowed
 */
export function tenantOf(
  named: readonly (string | null | undefined)[],
  allowed: ReadonlySet<string> | undefined,
): string {
  const tenantIds = new Set(named.flatMap((id) => id?.toLowerCase() || []));
  if (tenantIds.size === 0 && !allowed) return LOCAL_TENANT;
  const [tenantId] = tenantIds;
  if (tenantId === undefined || tenantIds.size > 1 || (allowed && !allowed.has(tenantId))) {
    throw new RequestError(403, 'This tenant may not use this bot.');
  }
  return tenantId;
}
