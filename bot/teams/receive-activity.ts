import type { IncomingMessage } from 'node:http';
import type { Activity } from 'botbuilder';
import { verifyInboundToken } from '../auth/inbound-token.ts';
import { refuseForeignHost } from '../auth/local-mode.ts';
import { createSigningKeys } from '../auth/signing-keys.ts';
import { tenantOf } from '../auth/tenant.ts';
import type { Config } from '../config.ts';
import { isAllowedServiceUrl } from '../connector/service-url.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import { MESSAGE_LIMITS, readJson } from '../http/read-json.ts';
import { readActivity } from './read-activity.ts';
import type { TeamsAdapter } from './teams-adapter.ts';
import type { TeamsBot } from './teams-bot.ts';

const SIGNING_KEYS_URL = 'https://login.botframework.com/v1/.well-known/keys';

type Door = {
  readonly config: Pick<Config, 'credentials' | 'allowedTenants'>;
  readonly adapter: TeamsAdapter;
  readonly bot: TeamsBot;
  readonly deps: Pick<Deps, 'seenActivities' | 'log'>;
};

/**
 * The way in for Teams: body, token, shape, service URL, tenant, duplicate, then one turn of the bot.
 *
 * The returned function throws RequestError for what is not let in.
 */
export function createReceiver({ config, adapter, bot, deps }: Door) {
  const { credentials, allowedTenants } = config;
  const signingKeys = createSigningKeys(SIGNING_KEYS_URL);
  const serviceUrls = credentials ? 'teams' : 'loopback';

  return async (request: IncomingMessage): Promise<{ status: number; body?: unknown }> => {
    if (!credentials) refuseForeignHost(request.headers.host);
    const body = await readJson(request, MESSAGE_LIMITS);
    if (credentials) {
      const bound = (body ?? {}) as object;
      await verifyInboundToken(request.headers.authorization, bound, { appId: credentials.appId, signingKeys });
    }
    const activity = readActivity(body);
    if (!isAllowedServiceUrl(activity.serviceUrl, serviceUrls)) {
      throw new RequestError(403, 'The activity\'s "serviceUrl" is not one that this bot replies to.');
    }
    const tenantId = tenantOf([activity.conversation.tenantId, activity.channelData?.tenant?.id], allowedTenants);
    if (await isRepeat(activity, tenantId, deps)) return { status: 200 };
    const answer = await adapter.handle(activity, (context) => bot.runTurn(tenantId, context));
    return answer ?? { status: 200 };
  };
}

/**
 * Whether Teams sends an activity again that was already taken. An invoke is answered each time, since the caller
 * waits for its body. A store that does not answer makes no message a repeat: answering twice is the smaller harm.
 */
async function isRepeat(
  { id, type, conversation }: Activity,
  tenantId: string,
  { seenActivities, log }: Door['deps'],
): Promise<boolean> {
  if (!id || type === 'invoke') return false;
  try {
    return !(await seenActivities.firstSight({ tenantId, conversationId: conversation.id, activityId: id, type }));
  } catch (error) {
    log.error({ err: error }, 'Repeats cannot be told: the store does not answer');
    return false;
  }
}
