import { keepResults } from './keep-results.ts';
import { CONCEPTS } from './lexicon.ts';

const SHORTEST_AFFIX = 2;
/** Shorter words are too near to each other to be put right; longer ones are not words, and would take long. */
const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 20;
/** Shorter words with a letter less are often others: "morgon", "moron". */
const SHORTEST_WITH_EXTRA_LETTER = 7;

/** The concepts of the lexicon; the place of each is its id. */
export const CONCEPT_NAMES: readonly string[] = Object.keys(CONCEPTS).sort();

type Index = Map<string, number[]>;
type Phrase = { readonly words: readonly string[]; readonly lastIsBeginning: boolean; readonly concept: number };

const whole: Index = new Map();
const beginnings: Index = new Map();
const endings: Index = new Map();
/** Patterns of several words, by the first. */
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

/** A word as it was meant, slips put right: what it names by itself, and the phrases that it may be the first word of. */
export type Meaning = {
  readonly word: string;
  readonly concepts: readonly number[];
  readonly opens: readonly Phrase[];
};

export const meaningOf = keepResults((written: string): Meaning => {
  const word = putRight(written);
  return { word, concepts: lookUp(word), opens: phrases.get(word) ?? [] };
});

/** The concepts that the words name, alone or a few in a row; each once, in the order of their ids. */
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

/** A word that the lexicon does not know, as the word that it does know and that is one slip away. */
function putRight(word: string): string {
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT || isKnown(word)) return word;
  return withoutSlip(word).find(isKnown) ?? word;
}

function isKnown(word: string): boolean {
  return phrases.has(word) || lookUp(word).length > 0;
}

/** The word with two letters the other way round, with one letter less, or with one doubled; its first letter stays. */
function withoutSlip(word: string): string[] {
  const places = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
  const extra = word.length >= SHORTEST_WITH_EXTRA_LETTER ? places : [];
  return [
    ...places.map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)),
    ...extra.map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...places.map((at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  ];
}

function occursAt({ words, lastIsBeginning }: Phrase, said: readonly Meaning[], start: number): boolean {
  return words.every((word, offset) => {
    const { word: other } = said[start + offset] ?? {};
    if (lastIsBeginning && offset === words.length - 1) return other?.startsWith(word);
    return other === word;
  });
}
