import type { Logger } from 'pino';
import { withRepeatNotice } from '../../cards/alerts/repeat-notice.ts';
import type { ConnectorClient } from '../connector/connector-client.ts';
import type { ConnectorPool } from '../connector/connector-pool.ts';
import type { OutgoingMessage } from '../connector/to-message.ts';
import { toProactiveMessage } from '../connector/to-proactive-message.ts';
import type { StoredReference } from '../store/conversation-references.ts';
import type { Failure } from './classify.ts';
import type { Compose, Composed } from './compose.ts';
import type { Conversations } from './conversations.ts';
import { isAddress, type Message } from './message.ts';
import type { DeadReason, Pending } from './progress.ts';
import type { Reach } from './reach.ts';

/** Everything needed to send a message, or the reason why it cannot be sent now. */
export type Prepared =
  | {
      readonly kind: 'ready';
      readonly client: ConnectorClient;
      readonly reference: StoredReference;
      readonly activity: OutgoingMessage;
    }
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Prepare = (message: Message, pending: Pending) => Promise<Prepared>;

type PrepareDeps = {
  /** True if the bot may write to people of a tenant now. */
  readonly serves: (tenantId: string) => boolean;
  readonly conversations: Conversations;
  /** For recipients of prompts; undefined if the bot installs its app for nobody. */
  readonly reach: Reach | undefined;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly compose: Compose;
  readonly log: Logger;
};

/** Finds the conversation of a message and composes the message for its recipient. */
export function createPrepare({ serves, conversations, reach, pool, compose, log }: PrepareDeps): Prepare {
  function conversationFor({ class: kind, recipientId }: Message): Reach {
    if (kind === 'post') return conversations.ofMany;
    if (kind === 'prompt' && reach) return reach;
    // An address can still be in the outbox after installing the app for people was switched off.
    return isAddress(recipientId) ? async () => ({ unreachable: 'notInstalled' }) : conversations.with;
  }

  async function tryToCompose(message: Message, reference: StoredReference): Promise<Composed | undefined> {
    try {
      return await compose(message, reference);
    } catch (error) {
      log.error({ err: error }, 'A message could not be composed');
      return undefined;
    }
  }

  async function prepare(message: Message, { isRepeat, serviceUrl }: Pending): Promise<Prepared> {
    const { tenantId, recipientId } = message;
    const found = await conversationFor(message)(tenantId, recipientId);
    if ('unreachable' in found) return rejected(found.unreachable);
    if ('kind' in found) return found.kind === 'later' ? found : { kind: 'failed', failure: found };
    const reference = serviceUrl ? { ...found, serviceUrl } : found;

    const composed = await tryToCompose({ ...message, recipientId: personIn(message, reference) }, reference);
    if (!composed) return { kind: 'failed', failure: BROKEN };
    if (composed.kind === 'unwanted') return rejected('unwanted');
    if (composed.kind === 'later') return composed;

    const { card, language } = composed;
    const client = await pool.client(reference.serviceUrl).catch(() => undefined);
    if (!client) return rejected('refused');
    const activity = toProactiveMessage(isRepeat ? withRepeatNotice(card, language) : card, reference);
    return { kind: 'ready', client, reference, activity };
  }

  return async (message, pending) => (serves(message.tenantId) ? prepare(message, pending) : rejected('unwanted'));
}

/** Returns the Entra object id of a message's recipient, even if the message has only their address. */
export function personIn({ recipientId }: Message, { aadObjectId }: StoredReference): string {
  return isAddress(recipientId) && aadObjectId ? aadObjectId : recipientId;
}

/** Composing may succeed later, for instance when the preferences can be read again. */
const BROKEN: Failure = { kind: 'retry', reason: 'failed', afterMs: undefined, concernsAll: false };

function rejected(reason: DeadReason): Prepared {
  return { kind: 'failed', failure: { kind: 'rejected', reason } };
}
