import { fold } from '../text/fold.ts';
import { BETWEEN, isListedWord, isNegation, JOINING, LEAVING } from './move-words.ts';
import { nameWords } from './name-words.ts';
import { nearPeople } from './near-people.ts';
import type { ReportedPerson } from './people.ts';
import { findUnknownName } from './unknown-name.ts';

/** The people in a line such as "anna leaves and mia joins". */
export type PeopleRead =
  /** `isWhole` is false if the line contains other words. */
  | {
      readonly kind: 'people';
      readonly leavers: readonly ReportedPerson[];
      readonly joiners: readonly ReportedPerson[];
      readonly isWhole: boolean;
    }
  /** Several people fit a name; each choice is the line with the name replaced by a person's MCID. */
  | {
      readonly kind: 'ambiguous';
      readonly choices: readonly { readonly person: ReportedPerson; readonly line: string }[];
    }
  /** A name that nobody has; each choice is the line with the name replaced by the MCID of somebody with a near name. */
  | {
      readonly kind: 'unknownName';
      readonly name: readonly string[];
      readonly choices: readonly { readonly person: ReportedPerson; readonly line: string }[];
    }
  | { readonly kind: 'nobodyKnown' };

/**
 * True if a line of folded words may be about people who leave or join. One or two words may be a name.
 *
 * Judges without the report, so that a refusal does not reveal who is in it.
 */
export function speaksOfPeople(line: string): boolean {
  const words = line.split(' ');
  const isShort = words.length <= 2;
  return (isShort || words.some((word) => LEAVING.has(word) || JOINING.has(word))) && !words.some(isNegation);
}

const nothingCapitalised = (_: string) => false;

/**
 * Finds people of the report by first, last or full name, MCID or e-mail address in a line of folded words.
 *
 * "Anna and Johan leave", "vi förlorar Anna", "Anna slutar och Mia börjar": a word for leaving or joining belongs to the
 * names before it that have none yet, else to those after it. A name without such a word counts as leaving if the line
 * contains nothing else; otherwise the line is a question that happens to contain a name. A full name that nobody has never
 * stands for people who have a part of it each.
 *
 * @param isCapitalised tells whether a folded word was typed with a capital letter, as names are
 */
export function readPeople(
  line: string,
  people: readonly ReportedPerson[],
  isCapitalised = nothingCapitalised,
): PeopleRead {
  const words = line.split(' ').filter(Boolean);
  if (words.some(isNegation)) return { kind: 'nobodyKnown' };
  const unknown = findUnknownName(words, people, isCapitalised);
  if (unknown) {
    const { from, to } = unknown;
    const name = words.slice(from, to);
    const lineWith = (mcid: string) => words.toSpliced(from, to - from, fold(mcid)).join(' ');
    const near = nearPeople(name, people);
    const choices = near.map((each) => ({ person: each, line: lineWith(each.mcids[0] ?? '') }));
    return { kind: 'unknownName', name, choices };
  }
  const find = createFinder(people);
  const parts: Part[] = [];
  for (let start = 0; start < words.length; ) {
    const word = words[start] ?? '';
    const { found, length } = find(words, start);
    const [person, ...others] = isListedWord(word) && length === 1 ? [] : found;
    if (others.length > 0) {
      const lineWith = (mcid: string) => words.toSpliced(start, length, fold(mcid)).join(' ');
      return {
        kind: 'ambiguous',
        choices: found.map((each) => ({ person: each, line: lineWith(each.mcids[0] ?? '') })),
      };
    }
    parts.push(person ?? wordPart(word));
    start += person ? length : 1;
  }
  const { leave, join } = moved(parts);
  const isWhole = !parts.includes('unknown');
  const isAboutPeople = isWhole || parts.includes('leave') || parts.includes('join');
  if (!isAboutPeople || leave.size + join.size === 0) return { kind: 'nobodyKnown' };
  return { kind: 'people', leavers: [...leave], joiners: [...join], isWhole };
}

type Move = 'leave' | 'join';
type Part = ReportedPerson | Move | 'between' | 'unknown';

function wordPart(word: string): Part {
  if (LEAVING.has(word)) return 'leave';
  if (JOINING.has(word)) return 'join';
  return BETWEEN.has(word) ? 'between' : 'unknown';
}

/** Returns who leaves and who joins; `coming` is the move of a word that precedes its names. */
function moved(parts: readonly Part[]): Record<Move, ReadonlySet<ReportedPerson>> {
  const moves = { leave: new Set<ReportedPerson>(), join: new Set<ReportedPerson>() };
  let waiting: ReportedPerson[] = [];
  let coming: Move | undefined;
  const assign = (move: Move) => {
    for (const person of waiting) moves[move].add(person);
    waiting = [];
  };
  for (const part of parts) {
    if (typeof part === 'object') waiting.push(part);
    else if (part === 'leave' || part === 'join') {
      const isAfterNames = waiting.length > 0 && !coming;
      assign(coming ?? part);
      coming = isAfterNames ? undefined : part;
    }
  }
  assign(coming ?? 'leave');
  return moves;
}

type Finder = (
  words: readonly string[],
  start: number,
) => { readonly found: readonly ReportedPerson[]; readonly length: number };

/** Finds the people named by the most words from `start` on: "anna lindqvist" is one, "anna" may be several. */
function createFinder(people: readonly ReportedPerson[]): Finder {
  const byWord = new Map<string, Set<ReportedPerson>>();
  for (const person of people) {
    for (const word of namesOf(person)) {
      const others = byWord.get(word);
      if (others) others.add(person);
      else byWord.set(word, new Set([person]));
    }
  }
  return (words, start) => {
    let found: ReadonlySet<ReportedPerson> = byWord.get(words[start] ?? '') ?? new Set();
    let length = 1;
    for (; found.size > 0 && start + length < words.length; length += 1) {
      const closer = found.intersection(byWord.get(words[start + length] ?? '') ?? new Set<ReportedPerson>());
      if (closer.size === 0) break;
      found = closer;
    }
    return { found: [...found], length };
  };
}

function namesOf({ mcids, name, records }: ReportedPerson): ReadonlySet<string> {
  const addresses = records.flatMap(({ email }) => (email ? [fold(email.trim())] : []));
  return new Set([...mcids.map(fold), ...addresses, ...nameWords(name)]);
}
