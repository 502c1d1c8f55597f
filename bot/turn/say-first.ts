import { saidCard } from '../../cards/parts/said.ts';
import type { Outcome } from './handler.ts';

/** Puts the sentence that answers a plain question before the card that an ability shows. */
export function sayFirst(sentence: string, outcome: Outcome): Outcome {
  return typeof outcome === 'string' ? outcome : { ...outcome, card: saidCard(sentence, outcome.card) };
}
