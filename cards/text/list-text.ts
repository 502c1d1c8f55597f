import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const AND = formats('conjunction');
const OR = formats('disjunction');

type Limits<T> = {
  /** Further items are only counted. */
  readonly most?: number;
  /** Puts an item into words; called only for the items that are shown. */
  readonly textOf?: (item: T) => string;
};

/** listAll(['a', 'b', 'c', 'd'], 'en', { most: 3 }) → "a, b, c and 1 more" */
export function listAll<T = string>(items: readonly T[], language: Language, limits: Limits<T> = {}): string {
  return AND[language].format(shownOf(items, language, limits));
}

/** listAny(['a', 'b', 'c'], 'en') → "a, b or c" */
export function listAny(items: readonly string[], language: Language, limits: Limits<string> = {}): string {
  return OR[language].format(shownOf(items, language, limits));
}

function shownOf<T>(
  items: readonly T[],
  language: Language,
  { most = items.length, textOf = String }: Limits<T>,
): string[] {
  const shown = items.slice(0, most).map(textOf);
  if (items.length <= most) return shown;
  return [...shown, words(language)('reasons.more', { count: items.length - most })];
}

function formats(type: Intl.ListFormatType): Record<Language, Intl.ListFormat> {
  return { en: new Intl.ListFormat(LOCALES.en, { type }), sv: new Intl.ListFormat(LOCALES.sv, { type }) };
}
