import type { Language } from '../../domain/language.ts';

const FORMATS = { en: new Intl.NumberFormat('en-GB'), sv: new Intl.NumberFormat('sv') };

/** showNumber(100000, 'en') → "100,000"; in Swedish → "100 000" */
export function showNumber(number: number, language: Language): string {
  return FORMATS[language].format(number);
}
