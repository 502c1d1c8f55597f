import type { Language } from '../../domain/language.ts';

const LOCALES = { en: 'en-GB', sv: 'sv' };
const FORMATS = { 0: formats(0), 1: formats(1) };

/**
 * showNumber(15000.25, 'en', 1) → "15,000.3"; in Swedish → "15 000,3"
 *
 * @param decimals how many decimals there are at most
 */
export function showNumber(number: number, language: Language, decimals: keyof typeof FORMATS): string {
  return FORMATS[decimals][language].format(number);
}

/** Created once, since creating a format takes far longer than using it. */
function formats(maximumFractionDigits: number): Record<Language, Intl.NumberFormat> {
  const format = (language: Language) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits });
  return { en: format('en'), sv: format('sv') };
}
