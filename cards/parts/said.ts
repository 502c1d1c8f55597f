import type { Card } from '../card.ts';
import { defuse } from '../text/defuse.ts';

/**
 * Puts the sentence that answers a question before the card that proves it. The sentence, in markdown, also becomes the
 * card's summary.
 */
export function saidCard(sentence: string, proof: Card): Card {
  const text = defuse(sentence);
  const [first, ...rest] = proof.body;
  return {
    ...proof,
    fallbackText: text.replaceAll('**', ''),
    body: [
      { type: 'TextBlock', id: 'said', text, size: 'Medium', wrap: true },
      ...(first ? [{ ...first, separator: true, spacing: 'Large' }] : []),
      ...rest,
    ],
  };
}
