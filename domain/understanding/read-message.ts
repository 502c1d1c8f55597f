import { questionParts } from './question-parts.ts';
import type { Understood } from './understand.ts';

/** A message, or one of its questions, with its meaning. */
export type ReadMessage = { readonly question: string; readonly understood: Understood };

/** The minimum probability of each of two answers to one message; a single answer needs less. */
const SURE_OF_TWO = 0.6;

/**
 * Reads a message for what it asks. Two questions with different answers come one by one. A message that is not
 * understood as a whole, such as a long one with a greeting and some background, is read by its last question that is.
 */
export function readMessage(
  message: string,
  understand: (text: string) => Understood,
): readonly [ReadMessage, second?: ReadMessage] {
  const whole = { question: message, understood: understand(message) };
  const parts = questionParts(message);
  if (parts.length === 0 || parts[0] === message) return [whole];
  const read = parts.map((question) => ({ question, understood: understand(question) }));
  const [first, second] = distinct(read.filter(({ understood }) => likelihood(understood) >= SURE_OF_TWO));
  if (first && second) return [first, second];
  if (labelOf(whole.understood)) return [whole];
  const last = read.findLast(({ understood }) => labelOf(understood));
  return [
    last ? { question: message, understood: { ...last.understood, language: whole.understood.language } } : whole,
  ];
}

/** Leaves out a question with the same answer as one before it. */
function distinct(read: readonly ReadMessage[]): ReadMessage[] {
  return [...new Map(read.toReversed().map((each) => [labelOf(each.understood), each])).values()].toReversed();
}

/** Returns the label that answers a message; undefined if it is not understood. */
function labelOf({ outcome }: Understood): string | undefined {
  if (outcome.kind === 'answer') return outcome.entry.id;
  return outcome.kind === 'ask' ? `${outcome.ability}.${outcome.ask}` : undefined;
}

function likelihood(understood: Understood): number {
  return labelOf(understood) ? (understood.candidates[0]?.probability ?? 0) : 0;
}
