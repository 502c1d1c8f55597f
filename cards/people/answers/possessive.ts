import type { Language } from '../../../domain/language.ts';

/** possessive('Mia', 'en') → "Mia's"; in Swedish → "Mias", but "Lukas" stays as it is. */
export function possessive(name: string, language: Language): string {
  if (language === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
