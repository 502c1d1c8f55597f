import type { Card } from '../../cards/card.ts';
import type { Deps } from '../deps.ts';
import type { Reply } from './reply.ts';

/** Guards a reply's updates: a failure is logged, and `trouble` takes the place of the card that failed. */
export function withSafeUpdates(reply: Reply, trouble: Card, { log }: Pick<Deps, 'log'>): Reply {
  const { updates } = reply;
  return updates ? { ...reply, updates: safe(updates) } : reply;

  async function* safe(cards: AsyncIterable<Card>): AsyncGenerator<Card> {
    try {
      yield* cards;
    } catch (error) {
      log.error({ err: error }, 'An update failed');
      yield trouble;
    }
  }
}
