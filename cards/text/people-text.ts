import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import { words } from '../words.ts';
import { listAll } from './list-text.ts';
import { plainText } from './plain-text.ts';

const MOST_NAMED = 5;

/** Lists people by name, or counts them if names may not be seen (`names` undefined). */
export function peopleText(mcids: readonly string[], names: PeopleNames | undefined, language: Language): string {
  if (!names) return words(language)('reasons.persons', { count: mcids.length });
  return listAll(mcids, language, { most: MOST_NAMED, textOf: (mcid) => nameText(mcid, names) });
}

export function nameText(mcid: string, names: PeopleNames): string {
  return plainText(names.get(mcid) ?? mcid);
}
