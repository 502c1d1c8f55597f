import { editDistance } from '../text/edit-distance.ts';

/** The numbers of the months by their folded English and Swedish names, common misspellings included. */
export const MONTH_NAMES: Readonly<Record<string, number>> = {
  january: 1,
  januari: 1,
  jan: 1,
  february: 2,
  februari: 2,
  febuary: 2,
  febuari: 2,
  febr: 2,
  feb: 2,
  march: 3,
  mars: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  maj: 5,
  june: 6,
  juni: 6,
  jun: 6,
  july: 7,
  juli: 7,
  jul: 7,
  august: 8,
  augusti: 8,
  aug: 8,
  september: 9,
  setember: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oktober: 10,
  oct: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Takes the place of letters that are left out, so that every position in the text stays the same. */
export const FILLER = '\uE000';

/** From this length on, two letters may be wrong. */
const LONG_NAME = 7;
/** Shorter words and names are not corrected: "mark" is not "mars". */
const SHORTEST_CORRECTED = 5;
const CORRECTED = Object.keys(MONTH_NAMES).filter((name) => name.length >= SHORTEST_CORRECTED);

/**
 * Replaces mistyped names of months in a folded text by the name's first three letters, filled up to the same length.
 *
 * spellMonths('1 setpember') → '1 sep' and six fillers
 */
export function spellMonths(text: string): string {
  return text.replace(/(?<![a-z])[jfmasond][a-z]{4,11}(?![a-z])/g, (word) => {
    const name = word in MONTH_NAMES ? undefined : CORRECTED.find((each) => isTypoOf(word, each));
    return name ? name.slice(0, 3).padEnd(word.length, FILLER) : word;
  });
}

/** In a name of five letters no letter is replaced: "match" is not "march". */
function isTypoOf(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  const isShort = name.length === SHORTEST_CORRECTED;
  if (isShort && word.length === name.length && ![...word].every((letter) => name.includes(letter))) return false;
  return editDistance(word, name) <= (name.length >= LONG_NAME ? 2 : 1);
}
