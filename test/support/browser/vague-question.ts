import type { FaqEntry } from '../../../domain/faq/entry.ts';
import { isFollowUp } from '../../../domain/faq/follow-up.ts';
import type { Language } from '../../../domain/language.ts';
import { understand } from '../understand.ts';

const CANDIDATES: Readonly<Record<Language, readonly string[]>> = {
  en: ['skills', 'users', 'licences', 'access', 'report'],
  sv: ['krav', 'licenser', 'medlemskap', 'kompetens', 'färdigheter'],
};

/** Returns a question that the search, as trained now, is unsure about, and the entries that it suggests. */
export function vagueQuestion(language: Language): { question: string; entries: readonly FaqEntry[] } {
  for (const question of CANDIDATES[language]) {
    const { outcome, language: recognised } = understand(question);
    if (outcome.kind === 'near' && recognised === language && !isFollowUp(question)) {
      return { question, entries: outcome.entries };
    }
  }
  throw new Error(`The search is sure of all of these; add a vaguer question: ${CANDIDATES[language].join(', ')}`);
}
