import type { Activity } from 'botbuilder';
import { RequestError } from '../http/read-json.ts';

/** Stands for the tenant of a local client that names none. */
const LOCAL_TENANT = 'local';

/**
 * The tenant an activity belongs to, the only source of a tenant id in the bot.
 *
 * @param allowed lower-case tenant ids, or undefined in local mode, where any tenant may talk to the bot
 * @throws RequestError 403 when the activity names no tenant, two different ones, or one that is not allowed
 */
export function tenantOf(activity: Activity, allowed: ReadonlySet<string> | undefined): string {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(Boolean) as string[];
  const [tenant = allowed ? undefined : LOCAL_TENANT, other = tenant] = named.map((id) => id.toLowerCase());
  if (!tenant || tenant !== other || (allowed && !allowed.has(tenant))) {
    throw new RequestError(403, 'This tenant may not use this bot.');
  }
  return tenant;
}
