import { createInstance, type TFunction } from 'i18next';
import en from './words/en.json' with { type: 'json' };
import sv from './words/sv.json' with { type: 'json' };

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

export type Language = 'en' | 'sv';

const translations = createInstance({
  resources: { en: { translation: en }, sv: { translation: sv } },
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  initAsync: false,
});
void translations.init();

/** Everything that the tab says by itself, in one language; what it says of the company comes from the bot. */
export type Words = TFunction<'translation'>;

export function words(language: Language): Words {
  return translations.getFixedT(language);
}

/** The language for a tag such as `sv-SE`: Swedish where it says so, else English. */
export function languageOf(tag: string): Language {
  return /^sv\b/i.test(tag) ? 'sv' : 'en';
}
