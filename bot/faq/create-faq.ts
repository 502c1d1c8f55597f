import { createCatalogue, type FaqCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { followUp } from '../../domain/faq/follow-up.ts';
import type { Language } from '../../domain/language.ts';
import { createReading } from '../../domain/understanding/model.ts';
import { createUnderstanding, type FaqOutcome, type Understanding } from '../../domain/understanding/understand.ts';
import { readModel } from './read-model.ts';

/** The FAQ entries, and the understanding of messages. */
export type Faq = Understanding & {
  readonly catalogue: FaqCatalogue;
  /** Searches for a question together with the entry that answered the one before it. */
  readonly followUp: (question: string, previous: FaqEntry, language: Language) => FaqOutcome;
};

export function createFaq(): Faq {
  const catalogue = createCatalogue(ENTRIES);
  const reading = createReading(readModel());
  return {
    catalogue,
    ...createUnderstanding(catalogue, reading),
    followUp: (question, previous, language) => followUp({ question, previous, language }, { catalogue, reading }),
  };
}
