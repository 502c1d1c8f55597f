import type { Language } from '../../domain/language.ts';
import type { OwnSkill } from '../../domain/people/own-skills.ts';
import { words } from '../words.ts';

/** "counts" or "does not count", with a matching colour. */
export function countingWord({ counting }: OwnSkill, language: Language) {
  const counts = counting.kind !== 'doesNotCount';
  return {
    word: words(language)(counts ? 'mySkills.yes' : 'mySkills.no'),
    colour: counts ? 'Good' : 'Default',
  } as const;
}
