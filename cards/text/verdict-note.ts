import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import { words } from '../words.ts';
import { peopleText } from './people-text.ts';

/**
 * Says that people with several MCIDs count once (S9), and the basis of all verdicts.
 *
 * @param several the first MCID of each person with several
 */
export function verdictNote(several: readonly string[], names: PeopleNames | undefined, language: Language): string {
  return [...severalMcidsLines(several, names, language), words(language)('status.note')].join('\n\n');
}

/** Returns no line, or one that says that people with several MCIDs count once (S9). */
export function severalMcidsLines(
  several: readonly string[],
  names: PeopleNames | undefined,
  language: Language,
): string[] {
  const count = several.length;
  if (count === 0) return [];
  return [words(language)('status.severalMcids', { count, people: peopleText(several, names, language) })];
}
