import { CONCEPT_NAMES, conceptsIn, meaningOf } from './concepts.ts';
import { SHARED_WORDS } from './lexicon.ts';
import { isMask } from './tokens.ts';

/** The number of first letters that serve as a word's stem, in both languages. */
export const STEM = 5;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** The stem before the first word. */
export const OPENING = '^';

/**
 * Returns the features of a question: those of each word, and those of pairs of words or concepts.
 *
 * @param ofWord may cache the features of a word, which helps if the same words occur often
 */
export function featuresOf(words: readonly string[], ofWord = featuresOfWord): string[] {
  const stems = [OPENING, ...words.map(stemOf)];
  const concepts = conceptsIn(words.map(meaningOf));
  return [
    ...words.flatMap((word) => ofWord(word)),
    ...stems.slice(1).map((stem, index) => neighboursFeature(stems[index] as string, stem)),
    ...concepts.flatMap((one, index) => concepts.slice(index).map((other) => conceptsFeature(one, other))),
  ];
}

/**
 * Returns a word (`w`), its stem (`s`) and its letter groups (`g`), which help with typos and compounds; or the kind of a
 * mention (`m`).
 */
export function featuresOfWord(word: string): string[] {
  if (isMask(word)) return [`m${word}`];
  return [`w${word}`, `s${stemOf(word)}`, ...gramsOf(word, LONGEST_GRAM)];
}

export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

const NEIGHBOURS = /^n(.+)_(.+)$/;

/** Returns the feature of two consecutive stems. */
function neighboursFeature(previous: string, stem: string): string {
  return `n${previous}_${stem}`;
}

/** Returns the two stems of a feature of neighbours; undefined for any other feature. */
export function neighboursIn(feature: string): [previous: string, stem: string] | undefined {
  const [, previous, stem] = NEIGHBOURS.exec(feature) ?? [];
  return previous && stem ? [previous, stem] : undefined;
}

/** Returns the feature of two concepts in the order of their ids (`p`), or of a single one (`c`). */
export function conceptsFeature(one: number, other: number): string {
  return one === other ? `c${CONCEPT_NAMES[one]}` : `p${CONCEPT_NAMES[one]}+${CONCEPT_NAMES[other]}`;
}

const SHARED: ReadonlySet<string> = new Set(SHARED_WORDS.split(' '));

const FIGURES = /^\d+$/;

/** Returns the features that identify a language: a word and its letter groups, except numbers and names. */
export function languageFeaturesOfWord(word: string): string[] {
  if (SHARED.has(word) || FIGURES.test(word) || isMask(word)) return [];
  return [`w${word}`, ...gramsOf(word, SHORTEST_GRAM)];
}

function gramsOf(word: string, longest: number): string[] {
  const marked = `<${word}>`;
  const grams: string[] = [];
  for (let length = SHORTEST_GRAM; length <= longest; length++) {
    for (let start = 0; start + length <= marked.length; start++) {
      grams.push(`g${marked.slice(start, start + length)}`);
    }
  }
  return grams;
}
