import type { TurnContext } from 'botbuilder';
import { isUnreachable } from '../connector/error-codes.ts';
import { toMessage } from '../connector/to-message.ts';
import { type Person, threadless } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';
import { forgetConversation } from './remember-conversation.ts';
import { retryOnce } from './retry-once.ts';
import type { TeamsDeps } from './teams-deps.ts';

/** Sends the reply of a turn and starts its updates. A failure is logged; an unreachable conversation is forgotten. */
export async function sendReply(context: TurnContext, reply: Reply, person: Person, deps: TeamsDeps): Promise<void> {
  deps.delivery.noteReply(person.tenantId, threadless(person.conversationId));
  try {
    const sent = await retryOnce(() => context.sendActivity(toMessage(reply)));
    if (reply.updates) deps.updates.start(context, sent?.id, reply.updates);
  } catch (error) {
    deps.log.error({ err: error }, 'A reply could not be delivered');
    if (isUnreachable(error)) await forgetConversation(person, deps);
  }
}
