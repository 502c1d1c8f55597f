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

type ReceiverDeps = {
  readonly config: Pick<Config, 'credentials' | 'allowedTenants'>;
  readonly adapter: TeamsAdapter;
  readonly bot: TeamsBot;
  readonly deps: Pick<Deps, 'seenActivities' | 'log'>;
};

/**
 * Receives activities from Teams. Checks the body, token, shape, service URL and tenant, drops repeats, then runs one
 * turn of the bot.
 *
 * The returned function throws RequestError for a request that it refuses.
 */
export function createReceiver({ config, adapter, bot, deps }: ReceiverDeps) {
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
 * Tells whether Teams has sent this activity before. Invokes never count as repeats, since the caller waits for the
 * body. If the store fails, nothing counts as a repeat: answering twice does less harm than not at all.
 */
async function isRepeat(
  { id, type, conversation }: Activity,
  tenantId: string,
  { seenActivities, log }: ReceiverDeps['deps'],
): Promise<boolean> {
  if (!id || type === 'invoke') return false;
  try {
    return !(await seenActivities.firstSight({ tenantId, conversationId: conversation.id, activityId: id, type }));
  } catch (error) {
    log.error({ err: error }, 'Repeats cannot be recognised: the store does not answer');
    return false;
  }
}
