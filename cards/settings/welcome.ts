import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { type EntryButton, entryButtons } from '../parts/entry-buttons.ts';
import { words } from '../words.ts';
import template from './welcome.json' with { type: 'json' };

const render = compileCard<{
  language: Language;
  title: string;
  text: string;
  report: string;
  limits: string;
  examplesTitle: string;
  examples: EntryButton[];
}>(template);

/**
 * Greets a person who has just installed the app, with example questions as buttons.
 *
 * @param mayImport whether to say that a skills report can be dropped in the chat
 */
export function welcomeCard(examples: readonly FaqEntry[], language: Language, mayImport: boolean) {
  const t = words(language);
  return render({
    language,
    title: t('welcome.title'),
    text: t('welcome.text'),
    report: mayImport ? t('welcome.report') : '',
    limits: t('welcome.limits'),
    examplesTitle: t('welcome.examples'),
    examples: entryButtons(examples, language),
  });
}
