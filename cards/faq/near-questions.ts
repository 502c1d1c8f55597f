import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { type EntryButton, entryButtons } from '../parts/entry-buttons.ts';
import { words } from '../words.ts';
import template from './near-questions.json' with { type: 'json' };

const render = compileCard<{
  language: Language;
  title: string;
  text: string;
  questions: EntryButton[];
  none: string;
}>(template);

/** Asks "Did you mean …?" with up to three similar questions as buttons, and "none of these". */
export function nearQuestionsCard(entries: readonly FaqEntry[], language: Language) {
  const t = words(language);
  return render({
    language,
    title: t('near.title'),
    text: t('near.text'),
    questions: entryButtons(entries, language),
    none: t('near.none'),
  });
}
