import type { Localized } from '../language.ts';
import type { DocumentId } from './documents.ts';

/**
 * A question that the bot can answer.
 *
 * `facts` are the ids (C1…M11, R1…R19, G for a term, D for later programme facts) of the facts in the answer.
 * `answer` is markdown with the same content in both languages. `followUps` are ids of other entries.
 */
export type FaqEntry = {
  readonly id: string;
  readonly facts: readonly string[];
  readonly source: { readonly document: DocumentId; readonly section?: string };
  readonly question: Localized;
  /** The text of a button, at most 38 characters. */
  readonly label: Localized;
  readonly answer: Localized;
  readonly followUps: readonly string[];
};
