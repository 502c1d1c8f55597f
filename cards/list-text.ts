import type { Language } from '../domain/faq/entry.ts';
import { words } from './words.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const AND = formats('conjunction');
const OR = formats('disjunction');
const NUMBER: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 1 }),
  sv: new Intl.NumberFormat(LOCALES.sv, { maximumFractionDigits: 1 }),
};

/** listAll(['a', 'b', 'c', 'd'], 'en', 3) → "a, b, c and 1 more" */
export function listAll(items: readonly string[], language: Language, most = items.length): string {
  return AND[language].format(cut(items, most, language));
}

/** listAny(['a', 'b', 'c'], 'en') → "a, b or c" */
export function listAny(items: readonly string[], language: Language, most = items.length): string {
  return OR[language].format(cut(items, most, language));
}

/** showNumber(15000, 'en') → "15,000" */
export function showNumber(number: number, language: Language): string {
  return NUMBER[language].format(number);
}

function cut(items: readonly string[], most: number, language: Language): readonly string[] {
  if (items.length <= most) return items;
  return [...items.slice(0, most), words(language)('reasons.more', { count: items.length - most })];
}

function formats(type: Intl.ListFormatType): Record<Language, Intl.ListFormat> {
  return { en: new Intl.ListFormat(LOCALES.en, { type }), sv: new Intl.ListFormat(LOCALES.sv, { type }) };
}
