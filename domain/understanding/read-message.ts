import { hasPronoun } from '../conversation/spell-out-pronouns.ts';
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
  const [first, second] = distinct(read.filter(isSure));
  if (first && second) return [first, second];
  const leaning = first && leaningPart(first, read, whole);
  if (first && leaning) return [first, leaning];
  if (labelOf(whole.understood)) return [whole];
  const last = read.findLast(({ understood }) => labelOf(understood));
  return [
    last ? { question: message, understood: { ...last.understood, language: whole.understood.language } } : whole,
  ];
}

/**
 * Returns the second of two questions if only the first one tells what its pronoun stands for: "what is an MCID? And how
 * do I link it?" It then has the meaning of the whole message.
 */
function leaningPart(
  first: ReadMessage,
  [before, part, ...others]: readonly ReadMessage[],
  { understood }: ReadMessage,
): ReadMessage | undefined {
  if (first !== before || !part || others.length > 0 || !hasPronoun(part.question)) return undefined;
  const label = labelOf(understood);
  return label && label !== labelOf(first.understood) ? { question: part.question, understood } : undefined;
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

/** True for a question that is understood by itself; one with a pronoun needs the others. */
function isSure({ question, understood }: ReadMessage): boolean {
  return likelihood(understood) >= SURE_OF_TWO && !hasPronoun(question);
}

function likelihood(understood: Understood): number {
  return labelOf(understood) ? (understood.candidates[0]?.probability ?? 0) : 0;
}
