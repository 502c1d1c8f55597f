import { LANGUAGES, type Language } from '../language.ts';
import { MPN_2021_LEVEL_WORDS, MPN_2021_LEVELS } from './mpn-2021/levels.ts';

/** A level of a competency. */
export type Level = (typeof MPN_2021_LEVELS)[number];

/** The levels of a competency, lowest first. */
export const LEVELS: readonly Level[] = MPN_2021_LEVELS;

export const LEVEL_WORDS = MPN_2021_LEVEL_WORDS;

/** The folded words for any level, in all languages. */
export const ALL_LEVEL_WORDS: readonly string[] = LEVELS.flatMap((level) =>
  LANGUAGES.flatMap((language) => LEVEL_WORDS[level].inCommands[language].split(' ')),
);

/** A pattern for a folded word that means any level. */
export const LEVEL_PATTERN = `(?:${LEVELS.map((level) => LEVEL_WORDS[level].pattern).join('|')})`;

/** Returns the name of a level; undefined for a word that names none. */
export function levelName(level: string, language: Language): string | undefined {
  return LEVELS.includes(level as Level) ? LEVEL_WORDS[level as Level].name[language] : undefined;
}
