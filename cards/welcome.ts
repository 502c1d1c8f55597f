import type { FaqEntry, Language } from '../domain/faq/entry.ts';
import { compileCard } from './card.ts';
import { type EntryButton, toButtons } from './entry-buttons.ts';
import template from './welcome.json' with { type: 'json' };
import { words } from './words.ts';

const render = compileCard<{
  language: Language;
  title: string;
  text: string;
  limits: string;
  examplesTitle: string;
  examples: EntryButton[];
}>(template);

/** The first thing a person sees after installing the app, with example questions as buttons. */
export function welcomeCard(examples: readonly FaqEntry[], language: Language) {
  const t = words(language);
  return render({
    language,
    title: t('welcome.title'),
    text: t('welcome.text'),
    limits: t('welcome.limits'),
    examplesTitle: t('welcome.examples'),
    examples: toButtons(examples, language),
  });
}
