import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const AND = formats('conjunction');
const OR = formats('disjunction');

/**
 * listAll(['a', 'b', 'c', 'd'], 'en', 3) → "a, b, c and 1 more"
 *
 * @param textOf how an item is put into words, which is done for no more of them than are shown
 */
export function listAll<T = string>(
  items: readonly T[],
  language: Language,
  most = items.length,
  textOf: (item: T) => string = String,
): string {
  return AND[language].format(cut(items, most, language, textOf));
}

/** listAny(['a', 'b', 'c'], 'en') → "a, b or c" */
export function listAny(items: readonly string[], language: Language, most = items.length): string {
  return OR[language].format(cut(items, most, language, String));
}

function cut<T>(items: readonly T[], most: number, language: Language, textOf: (item: T) => string): string[] {
  const shown = items.slice(0, most).map(textOf);
  if (items.length <= most) return shown;
  return [...shown, words(language)('reasons.more', { count: items.length - most })];
}

function formats(type: Intl.ListFormatType): Record<Language, Intl.ListFormat> {
  return { en: new Intl.ListFormat(LOCALES.en, { type }), sv: new Intl.ListFormat(LOCALES.sv, { type }) };
}
