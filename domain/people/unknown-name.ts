import { ALL_LEVEL_WORDS } from '../programmes/levels.ts';
import { isListedWord, JOINING, LEAVING } from './move-words.ts';
import { nameWords } from './name-words.ts';
import type { ReportedPerson } from './people.ts';

/** The place of a name among the words of a line: `from` inclusive, `to` exclusive. */
type UnknownName = {
  readonly from: number;
  readonly to: number;
};

const MOST_WORDS = 3;

/** Words beside a name that are no part of it. */
const NO_NAME = new Set(
  `suddenly probably really actually then just soon tomorrow next this that week month year on in at by after before because
  while still too maybe for with without new old as will is was has gets takes i you he she they me him her who what happens
  plotsligt nog kanske snart imorgon nasta denna vecka manad ar pa i vid efter innan medan fortfarande jag du han hon de dem
  vad hander som blir har far den det partner center microsoft azure teams office action pack learning
  network insights support university competency kompetens`
    .split(/\s+/)
    .concat(ALL_LEVEL_WORDS),
);

/**
 * Finds a name that nobody in the report has: one person's first name beside another's last name, either beside a word that
 * is nobody's name, or capitalised words beside a word for leaving or joining.
 */
export function findUnknownName(
  words: readonly string[],
  people: readonly ReportedPerson[],
  isCapitalised: (word: string) => boolean,
): UnknownName | undefined {
  const names = createNames(people);
  const isMove = (word: string | undefined) => word !== undefined && (LEAVING.has(word) || JOINING.has(word));
  const hasMove = words.some(isMove);
  const isLike = (word: string) => /^[\p{L}'’-]{2,}$/u.test(word) && (isCapitalised(word) || hasMove);
  for (const [from, to] of runsOf(words)) {
    for (let start = from; start < to; ) {
      const length = names.longest(words.slice(start, to));
      const part = words.slice(start, start + Math.max(length, 1));
      const next = start + part.length < to ? (words[start + part.length] as string) : undefined;
      if (next && makesOneName(part, next, { names, isLike })) return { from: start, to: start + part.length + 1 };
      start += part.length;
    }
    const run = words.slice(from, to);
    const isName =
      run.length <= MOST_WORDS && run.every((word) => !names.has(word) && isLike(word) && isCapitalised(word));
    if (isName && (isMove(words[to]) || isMove(words[from - 1]))) return { from, to };
  }
  return undefined;
}

type Names = {
  readonly has: (word: string) => boolean;
  readonly isFirst: (word: string) => boolean;
  readonly isLast: (word: string) => boolean;
  /** Returns how many words from the first on are those of one person; 0 if the first is nobody's. */
  readonly longest: (words: readonly string[]) => number;
};

function makesOneName(
  part: readonly string[],
  next: string,
  { names, isLike }: { readonly names: Names; readonly isLike: (word: string) => boolean },
): boolean {
  const isOnlyLast = (word: string) => names.isLast(word) && !names.isFirst(word);
  const isFirst = part.every(names.isFirst);
  if (isFirst) return names.has(next) ? isOnlyLast(next) : isLike(next);
  if (part.every(isOnlyLast)) return names.isFirst(next) && !names.isLast(next);
  return part.every((word) => !names.has(word) && isLike(word)) && isOnlyLast(next);
}

function createNames(people: readonly ReportedPerson[]): Names {
  const byWord = new Map<string, Set<ReportedPerson>>();
  const first = new Set<string>();
  const last = new Set<string>();
  for (const person of people) {
    for (const [index, word] of nameWords(person.name).entries()) {
      (index === 0 ? first : last).add(word);
      const others = byWord.get(word);
      if (others) others.add(person);
      else byWord.set(word, new Set([person]));
    }
  }
  const nobody: ReadonlySet<ReportedPerson> = new Set();
  return {
    has: (word) => byWord.has(word),
    isFirst: (word) => first.has(word),
    isLast: (word) => last.has(word),
    longest(words) {
      let found: ReadonlySet<ReportedPerson> = byWord.get(words[0] ?? '') ?? nobody;
      let length = 0;
      while (found.size > 0) {
        length += 1;
        found = found.intersection(byWord.get(words[length] ?? '') ?? nobody);
      }
      return length;
    },
  };
}

/** Returns the runs of words that may be names, as [from, to). */
function runsOf(words: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word !== undefined && !isListedWord(word) && !NO_NAME.has(word)) continue;
    if (index > from) runs.push([from, index]);
    from = index + 1;
  }
  return runs;
}
