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

/** The tab's own texts in one language; texts about the company come from the API. */
export type Words = TFunction<'translation'>;

export function words(language: Language): Words {
  return translations.getFixedT(language);
}

/** Returns Swedish for a tag such as `sv-SE`, else English. */
export function languageOf(tag: string): Language {
  return /^sv\b/i.test(tag) ? 'sv' : 'en';
}
