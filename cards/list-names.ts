import type { Language } from '../domain/faq/entry.ts';

const LISTS: Record<Language, Intl.ListFormat> = { en: new Intl.ListFormat('en-GB'), sv: new Intl.ListFormat('sv') };

/** listNames(['Anna', 'Johan', 'Mia'], 'en') → "Anna, Johan and Mia" */
export function listNames(names: readonly string[], language: Language): string {
  return LISTS[language].format(names);
}
