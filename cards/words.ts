import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../domain/language.ts';
import en from './words/en.json' with { type: 'json' };
import sv from './words/sv.json' with { type: 'json' };

/** Every text of the cards, by key. */
export type Texts = typeof en;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
  }
}

const translations = createInstance({
  resources: { en: { translation: en }, sv: { translation: sv } },
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  initAsync: false,
});
void translations.init();

/** All texts of the bot in one language, except the FAQ entries. */
export type Words = TFunction<'translation'>;

const WORDS: Record<Language, Words> = { en: translations.getFixedT('en'), sv: translations.getFixedT('sv') };

export function words(language: Language): Words {
  return WORDS[language];
}
