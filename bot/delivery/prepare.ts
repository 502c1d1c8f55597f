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

/** All that it takes to send a message, or what stands in its way. */
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

type Parts = {
  /** Whether the bot may write to anyone of a tenant now. */
  readonly serves: (tenantId: string) => boolean;
  readonly conversations: Conversations;
  /** For those who need a prompt; undefined where the bot installs its app for nobody. */
  readonly reach: Reach | undefined;
  readonly pool: Pick<ConnectorPool, 'client'>;
  readonly compose: Compose;
  readonly log: Logger;
};

/** Finds where a message goes and writes it as its recipient wants it today. */
export function createPrepare({ serves, conversations, reach, pool, compose, log }: Parts): Prepare {
  function conversationFor({ class: kind, recipientId }: Message): Reach {
    if (kind === 'post') return conversations.ofMany;
    if (kind === 'prompt' && reach) return reach;
    // Since it was written down, somebody has switched off that people are looked for.
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

/** The Entra object id of whom a message to one person is for, also where it was an address that was written down. */
export function personIn({ recipientId }: Message, { aadObjectId }: StoredReference): string {
  return isAddress(recipientId) && aadObjectId ? aadObjectId : recipientId;
}

/** It may work later, for instance when the preferences can be read again. */
const BROKEN: Failure = { kind: 'retry', reason: 'failed', afterMs: undefined, concernsAll: false };

function rejected(reason: DeadReason): Prepared {
  return { kind: 'failed', failure: { kind: 'rejected', reason } };
}
