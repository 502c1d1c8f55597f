import type { Language } from '../domain/faq/entry.ts';
import { words } from './words.ts';

/** levelName('gold', 'sv') → "guld" */
export function levelName(level: string, language: Language): string {
  return words(language)(`plan.levels.${level as 'silver' | 'gold'}`);
}
