import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import { words } from '../words.ts';
import { listAll } from './list-text.ts';

const MOST_NAMED = 5;
const MOST_CHARACTERS = 100;

/** People by name, or as a number where names may not be seen (`names` undefined). */
export function peopleText(mcids: readonly string[], names: PeopleNames | undefined, language: Language): string {
  if (!names) return words(language)('reasons.persons', { count: mcids.length });
  return listAll(mcids, language, MOST_NAMED, (mcid) => nameText(mcid, names));
}

export function nameText(mcid: string, names: PeopleNames): string {
  return plainText(names.get(mcid) ?? mcid);
}

/** A report's own words as they are, without what a card would read as markdown. */
export function plainText(text: string): string {
  return text
    .replace(/[[\]*_`\\<>#~|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}
