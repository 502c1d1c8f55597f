import { conceptsOf } from './concepts.ts';
import { keepResults } from './keep-results.ts';

/** What a classifier sees of a question: its words, each with the features of its own, and what they say together. */
export type Features = { readonly words: readonly string[]; readonly together: readonly string[] };

/** Letters of a word that stand in for its stem, in both languages. */
const STEM = 5;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;

/** The words of a question; pairs of neighbours (`n`); the concepts that it names, alone (`c`) and in pairs (`p`). */
export function featuresOf(words: readonly string[]): Features {
  const together: string[] = [];
  let previous = '^';
  for (const word of words) {
    const stem = word.slice(0, STEM);
    together.push(`n${previous}_${stem}`);
    previous = stem;
  }
  const concepts = [...conceptsOf(words)].sort();
  for (const [index, concept] of concepts.entries()) {
    together.push(alone(concept));
    const pairWith = pairsOf(concept);
    for (let other = index + 1; other < concepts.length; other++) together.push(pairWith(concepts[other] as string));
  }
  return { words, together };
}

/** A word (`w`), its beginning (`s`), and pieces of it (`g`), for typos and compounds. */
export function featuresOfWord(word: string): string[] {
  return [`w${word}`, `s${word.slice(0, STEM)}`, ...gramsOf(word, LONGEST_GRAM)];
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

/** What the language is told by: words alone, not figures and not the names of products. */
export function languageFeaturesOf(words: readonly string[]): Features {
  return { words: words.filter((word) => !PRODUCT_WORDS.has(word) && !FIGURES.test(word)), together: [] };
}

/** A word and its shortest pieces. */
export function languageFeaturesOfWord(word: string): string[] {
  return [`w${word}`, ...gramsOf(word, SHORTEST_GRAM)];
}

// Kept, since a new string is slow to look up: it has to be put together and hashed first.
const alone = keepResults((concept: string) => `c${concept}`);
const pairsOf = keepResults((concept: string) => keepResults((other: string) => `p${concept}+${other}`));

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
