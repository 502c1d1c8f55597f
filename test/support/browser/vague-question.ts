import type { FaqEntry } from '../../../domain/faq/entry.ts';
import { isFollowUp } from '../../../domain/faq/follow-up.ts';
import type { Language } from '../../../domain/language.ts';
import { faqSearch } from '../faq-search.ts';

const CANDIDATES: Readonly<Record<Language, readonly string[]>> = {
  en: ['skills', 'what do we need?', 'access', 'users', 'report'],
  sv: ['vad behöver vi?', 'tillgång', 'krav', 'rapporten'],
};

/** A question that the search, the way it is trained now, is unsure of, with the entries it suggests. */
export function vagueQuestion(language: Language): { question: string; entries: readonly FaqEntry[] } {
  for (const question of CANDIDATES[language]) {
    const { outcome, language: spoken } = faqSearch(question);
    if (outcome.kind === 'near' && spoken === language && !isFollowUp(question)) {
      return { question, entries: outcome.entries };
    }
  }
  throw new Error(`The search is sure of all of these, add a vaguer question: ${CANDIDATES[language].join(', ')}`);
}
