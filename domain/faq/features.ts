import { CONCEPT_NAMES, conceptsIn, meaningOf } from './concepts.ts';

/** Letters of a word that stand in for its stem, in both languages. */
const STEM = 5;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** Stands before the first word, as if it were a stem. */
export const OPENING = '^';

/**
 * Returns everything that a classifier sees of a question: the features of each word, and those of words together.
 *
 * @param ofWord may keep the features of a word, which is worth it where the same words come again and again
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

/** A word (`w`), its beginning (`s`), and pieces of it (`g`), for typos and compounds. */
export function featuresOfWord(word: string): string[] {
  return [`w${word}`, `s${stemOf(word)}`, ...gramsOf(word, LONGEST_GRAM)];
}

export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

const NEIGHBOURS = /^n(.+)_(.+)$/;

/** The stem of a word after that of the word before it. */
function neighboursFeature(previous: string, stem: string): string {
  return `n${previous}_${stem}`;
}

/** The stems of a feature of neighbours; undefined for any other. */
export function neighboursIn(feature: string): [previous: string, stem: string] | undefined {
  const [, previous, stem] = NEIGHBOURS.exec(feature) ?? [];
  return previous && stem ? [previous, stem] : undefined;
}

/** Two concepts in the order of their ids (`p`), or one by itself (`c`). */
export function conceptsFeature(one: number, other: number): string {
  return one === other ? `c${CONCEPT_NAMES[one]}` : `p${CONCEPT_NAMES[one]}+${CONCEPT_NAMES[other]}`;
}

/** Names and terms that are the same in every language, and so tell none. */
const PRODUCT_WORDS: ReadonlySet<string> = new Set(
  (
    'action azure center csp dynamics enterprise examcode faq gold insights iur kpi kpis lap learning maps mcid mcids ' +
    'mcp mct microsoft mpn omlp office openedx pack partner pci pmc power silver studio teams token tokens ttm ' +
    'university viewer visual windows year'
  ).split(' '),
);

const FIGURES = /^\d+$/;

/** What the language is told by: a word and its shortest pieces, but neither figures nor the names of products. */
export function languageFeaturesOfWord(word: string): string[] {
  if (PRODUCT_WORDS.has(word) || FIGURES.test(word)) return [];
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
