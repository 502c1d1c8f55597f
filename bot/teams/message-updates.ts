import { type Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Card } from '../../cards/card.ts';
import { toMessage } from '../connector/to-message.ts';
import { retryOnce } from './retry-once.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

/** Messages that are still updated after their turn. */
export type MessageUpdates = {
  /**
   * Shows each card in place of the message.
   *
   * @param messageId undefined if Teams gave the message no id; then only the last card is sent, as a new message
   */
  start(context: TurnContext, messageId: string | undefined, cards: AsyncIterable<Card>): void;
  /** Resolves when all updates in progress have ended. */
  done(): Promise<void>;
};

export function createMessageUpdates(adapter: TeamsAdapter, log: Logger): MessageUpdates {
  const running = new Set<Promise<void>>();
  return {
    start(context, messageId, cards) {
      // The context ends with its turn, so everything that the updates need is read from it now.
      const { conversations } = adapter.connectorClient(context);
      const reference = TurnContext.getConversationReference(context.activity);
      const addressed = (card: Card) =>
        TurnContext.applyConversationReference(toMessage({ card }), reference) as Activity;
      const { id: conversationId } = context.activity.conversation;
      const work = showEach(cards, {
        update: (card) =>
          messageId
            ? retryOnce(() =>
                conversations.updateActivity(conversationId, messageId, { ...addressed(card), id: messageId }),
              )
            : Promise.reject(new Error('Teams gave the message no id.')),
        send: (card) => retryOnce(() => conversations.sendToConversation(conversationId, addressed(card))),
      })
        .catch((error: unknown) => log.error({ err: error }, 'The last update could not be delivered'))
        .finally(() => running.delete(work));
      running.add(work);
    },
    async done() {
      await Promise.all(running);
    },
  };
}

/** Updates the message with each card. If the last update fails, its card is sent as a new message: it has the outcome. */
async function showEach(
  cards: AsyncIterable<Card>,
  { update, send }: Readonly<Record<'update' | 'send', (card: Card) => Promise<unknown>>>,
): Promise<void> {
  let missed: Card | undefined;
  for await (const card of cards) {
    missed = await update(card).then(
      () => undefined,
      () => card,
    );
  }
  if (missed) await send(missed);
}
