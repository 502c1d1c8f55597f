import { keepResults } from './keep-results.ts';
import { CONCEPTS } from './lexicon.ts';

const SHORTEST_AFFIX = 2;
/** Shorter words are too near to each other to be put right; longer ones are not words, and would take long. */
const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 20;
/** Shorter words with a letter less are often others: "morgon", "moron". */
const SHORTEST_WITH_EXTRA_LETTER = 7;

type Index = Map<string, string[]>;
type Phrase = { readonly words: readonly string[]; readonly lastIsBeginning: boolean; readonly concept: string };

const whole: Index = new Map();
const beginnings: Index = new Map();
const endings: Index = new Map();
/** Patterns of several words, by the first. */
const phrases = new Map<string, Phrase[]>();

for (const [concept, patterns] of Object.entries(CONCEPTS)) {
  for (const pattern of patterns.split(' ')) {
    if (pattern.includes('_')) addTo(phrases, pattern.split('_')[0] as string, toPhrase(pattern, concept));
    else if (pattern.startsWith('*')) addTo(endings, pattern.slice(1), concept);
    else if (pattern.endsWith('*')) addTo(beginnings, pattern.slice(0, -1), concept);
    else addTo(whole, pattern, concept);
  }
}

function toPhrase(pattern: string, concept: string): Phrase {
  return { words: pattern.replace('*', '').split('_'), lastIsBeginning: pattern.endsWith('*'), concept };
}

function addTo<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}

/** The concepts of the lexicon that the words name, alone or a few in a row; each once. Slips of the pen are put right. */
export function conceptsOf(written: readonly string[]): Set<string> {
  const tokens = written.map(putRight);
  const found = new Set<string>();
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start] as string;
    for (const concept of conceptsOfWord(token)) found.add(concept);
    for (const phrase of phrases.get(token) ?? []) if (occursAt(phrase, tokens, start)) found.add(phrase.concept);
  }
  return found;
}

const conceptsOfWord = keepResults(lookUp);

function lookUp(word: string): readonly string[] {
  const concepts = [...(whole.get(word) ?? [])];
  for (let length = SHORTEST_AFFIX; length <= word.length; length++) {
    concepts.push(...(beginnings.get(word.slice(0, length)) ?? []), ...(endings.get(word.slice(-length)) ?? []));
  }
  return concepts;
}

/** A word that the lexicon does not know, as the word that it does know and that is one slip away. */
const putRight = keepResults((word: string): string => {
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT || isKnown(word)) return word;
  return withoutSlip(word).find(isKnown) ?? word;
});

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

function occursAt({ words, lastIsBeginning }: Phrase, tokens: readonly string[], start: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[start + offset];
    if (lastIsBeginning && offset === words.length - 1) return token?.startsWith(word);
    return token === word;
  });
}
