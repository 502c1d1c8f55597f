import { keepResults } from './keep-results.ts';
import { CONCEPTS } from './lexicon.ts';

const SHORTEST_AFFIX = 2;
/** Shorter words are too similar to be corrected; longer ones are not words, and would take too long. */
const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 20;
/** A shorter word with one letter less is often a different word: "morgon", "moron". */
const SHORTEST_WITH_EXTRA_LETTER = 7;

/** The concepts of the lexicon; the index of each is its id. */
export const CONCEPT_NAMES: readonly string[] = Object.keys(CONCEPTS).sort();

type Index = Map<string, number[]>;
type Phrase = { readonly words: readonly string[]; readonly lastIsBeginning: boolean; readonly concept: number };

const whole: Index = new Map();
const beginnings: Index = new Map();
const endings: Index = new Map();
/** Patterns of several words, by the first word. */
const phrases = new Map<string, Phrase[]>();

for (const [concept, name] of CONCEPT_NAMES.entries()) {
  for (const pattern of (CONCEPTS[name] as string).split(' ')) {
    if (pattern.includes('_')) addTo(phrases, pattern.split('_')[0] as string, toPhrase(pattern, concept));
    else if (pattern.startsWith('*')) addTo(endings, pattern.slice(1), concept);
    else if (pattern.endsWith('*')) addTo(beginnings, pattern.slice(0, -1), concept);
    else addTo(whole, pattern, concept);
  }
}

function toPhrase(pattern: string, concept: number): Phrase {
  return { words: pattern.replace('*', '').split('_'), lastIsBeginning: pattern.endsWith('*'), concept };
}

function addTo<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}

/** A word with its spelling corrected, the concepts it names by itself, and the phrases that begin with it. */
export type Meaning = {
  readonly word: string;
  readonly concepts: readonly number[];
  readonly opens: readonly Phrase[];
};

export const meaningOf = keepResults((written: string): Meaning => {
  const word = corrected(written);
  return { word, concepts: lookUp(word), opens: phrases.get(word) ?? [] };
});

/** Returns the concepts that the words name, alone or as phrases; each once, in the order of their ids. */
export function conceptsIn(meanings: readonly Meaning[]): number[] {
  const found: number[] = [];
  const add = (concept: number) => found.includes(concept) || found.push(concept);
  for (const [start, { concepts, opens }] of meanings.entries()) {
    for (const concept of concepts) add(concept);
    for (const phrase of opens) if (occursAt(phrase, meanings, start)) add(phrase.concept);
  }
  return found.sort((one, other) => one - other);
}

function lookUp(word: string): readonly number[] {
  const concepts = [...(whole.get(word) ?? [])];
  for (let length = SHORTEST_AFFIX; length <= word.length; length++) {
    concepts.push(...(beginnings.get(word.slice(0, length)) ?? []), ...(endings.get(word.slice(-length)) ?? []));
  }
  return concepts;
}

/** Replaces a word that is not in the lexicon by one that is, if they differ by one typing error. */
function corrected(word: string): string {
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT || isInLexicon(word)) return word;
  return corrections(word).find(isInLexicon) ?? word;
}

function isInLexicon(word: string): boolean {
  return phrases.has(word) || lookUp(word).length > 0;
}

/** Returns the word with two letters swapped, with one letter removed, or with one doubled; its first letter stays. */
function corrections(word: string): string[] {
  const indices = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
  const removable = word.length >= SHORTEST_WITH_EXTRA_LETTER ? indices : [];
  return [
    ...indices.map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)),
    ...removable.map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...indices.map((at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  ];
}

function occursAt({ words, lastIsBeginning }: Phrase, meanings: readonly Meaning[], start: number): boolean {
  return words.every((word, offset) => {
    const { word: other } = meanings[start + offset] ?? {};
    if (lastIsBeginning && offset === words.length - 1) return other?.startsWith(word);
    return other === word;
  });
}
