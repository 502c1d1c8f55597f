import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { ALL_RULE_PAGES, type ExplainedRule, TERM_ENTRIES, type TermId } from './terms.ts';

/** The words for a term, as the cards print them. */
export type NamedTerm = { readonly id: TermId; readonly names: readonly string[] };

/** The term that a question asks about: a word of the cards, a rule, or a term that an entry explains. */
export type AskedTerm =
  | { readonly kind: 'term'; readonly id: TermId }
  | { readonly kind: 'rule'; readonly rule: ExplainedRule }
  | { readonly kind: 'entry'; readonly entry: string };

type Name = { readonly words: string; readonly term: AskedTerm };

const RULE = /\b(?:(?<designations>sp)|r|rule|regel|regeln)\s?-?(?<number>\d{1,2})\b/;
/** Shorter words are too easily another word with a slip. */
const SHORTEST_WITH_TYPO = 5;

/** Returns a function that finds the term in a question: the longest of its names, with an ending, or with one slip. */
export function createReadTerm(named: readonly NamedTerm[]): (question: string) => AskedTerm | undefined {
  const names = [
    ...named.flatMap(({ id, names }) => names.map((name): Name => ({ words: fold(name), term: { kind: 'term', id } }))),
    ...Object.entries(TERM_ENTRIES).flatMap(([entry, words]) =>
      words.map((name): Name => ({ words: name, term: { kind: 'entry', entry } })),
    ),
  ].sort((a, b) => b.words.length - a.words.length);
  return (question) => {
    const line = ` ${(fold(question).match(/[\p{L}\p{N}][\p{L}\p{N}:'-]*/gu) ?? []).join(' ')} `;
    const rule = RULE.exec(line)?.groups;
    if (rule) return ruleOf(`${rule.designations ? 'SP' : 'R'}${Number(rule.number)}`);
    return (names.find(({ words }) => line.includes(` ${words} `)) ?? misspelt(line, names))?.term;
  };
}

function ruleOf(id: string): AskedTerm | undefined {
  const rule = (Object.keys(ALL_RULE_PAGES) as ExplainedRule[]).find((each) => each === id);
  return rule && { kind: 'rule', rule };
}

function misspelt(line: string, names: readonly Name[]): Name | undefined {
  const words = line.trim().split(' ');
  return names.find(
    ({ words: name }) =>
      name.length >= SHORTEST_WITH_TYPO && !name.includes(' ') && words.some((word) => isNear(word, name)),
  );
}

/** True for a word with one slip, or with an ending of its own. */
function isNear(word: string, name: string): boolean {
  if (word.length > name.length && word.length <= name.length + 2 && word.startsWith(name)) return true;
  return Math.abs(word.length - name.length) <= 1 && editDistance(word, name) <= 1;
}
