import { LANGUAGES, type Language } from '../domain/faq/entry.ts';
import { compileCard } from './card.ts';
import template from './language.json' with { type: 'json' };
import { words } from './words.ts';

const NAMES = { en: 'language.english', sv: 'language.swedish' } as const;

const render = compileCard<{ title: string; text: string; choices: { title: string; language: Language }[] }>(template);

/**
 * The language preference.
 *
 * @param inUse the language the person gets where their words do not tell
 * @param justSaved says "done" in place of the question
 */
export function languageCard(language: Language, inUse: Language, justSaved = false) {
  const t = words(language);
  return render({
    title: t('language.title'),
    text: t(justSaved ? 'language.saved' : 'language.text'),
    choices: LANGUAGES.map((choice) => {
      const name = t(NAMES[choice]);
      return { language: choice, title: choice === inUse ? t('language.inUse', { language: name }) : name };
    }),
  });
}
