import { fold } from '../text/fold.ts';
import type { ReportedPerson } from './people.ts';

/** What a line such as "anna leaves and mia joins" says of people. */
export type PeopleRead =
  /** `isWhole` is false where words remain that name nobody known. */
  | {
      readonly kind: 'people';
      readonly leavers: readonly ReportedPerson[];
      readonly joiners: readonly ReportedPerson[];
      readonly isWhole: boolean;
    }
  /** Several people fit a name; each choice is the line again with that person's MCID in the name's place. */
  | {
      readonly kind: 'ambiguous';
      readonly choices: readonly { readonly person: ReportedPerson; readonly line: string }[];
    }
  | { readonly kind: 'nobodyKnown' };

/** Folded words of either language. */
const LEAVING = set(
  'leave leaves left leaving quit quits quitting resign resigns go goes depart departs retire retires lose loses losing fire fires',
  'sluta slutar slutade lamnar lamna forsvinner forsvinna gar forlorar forlora avgar tappar pensioneras',
);
const JOINING = set(
  'join joins joining joined start starts starting hire hires hiring recruit recruits come comes',
  'borja borjar borjade kommer anstaller anstalla anstalls rekryterar rekrytera tilltrader',
);
const BETWEEN = set(
  'and or if we us our the a both also together with company firm one now today away pension would should does were from to too',
  'och eller om vi oss var vart foretaget firman bade bada ocksa hos med samt nu idag pension bolaget jobbet skulle fran att',
);
const NEGATED = set('not never without', 'inte aldrig utan ej');

/**
 * Whether a line of folded words seems to be about people who leave or join, judged without the report: nobody learns
 * who is in it from a refusal. A word or two may be a name.
 */
export function speaksOfPeople(line: string): boolean {
  const said = line.split(' ');
  const isShort = said.length <= 2;
  return (isShort || said.some((word) => LEAVING.has(word) || JOINING.has(word))) && !said.some(isNegation);
}

/**
 * Finds people of the report by first or last name, full name, MCID or e-mail in a line of folded words.
 *
 * "Anna and Johan leave", "vi förlorar Anna", "Anna slutar och Mia börjar": a word for leaving or joining belongs to the
 * names before it that have none yet, else to those after it. A name without such a word leaves, when the line holds
 * nothing else; otherwise the line is a question that happens to hold a name.
 */
export function readPeople(line: string, people: readonly ReportedPerson[]): PeopleRead {
  const said = line.split(' ').filter(Boolean);
  if (said.some(isNegation)) return { kind: 'nobodyKnown' };
  const find = createFinder(people);
  const parts: Part[] = [];
  for (let at = 0; at < said.length; ) {
    const word = said[at] ?? '';
    const { found, length } = find(said, at);
    const [person, ...others] = isKnownWord(word) && length === 1 ? [] : found;
    if (others.length > 0) return { kind: 'ambiguous', choices: choicesFor(found, said, at, length) };
    parts.push(person ?? wordPart(word));
    at += person ? length : 1;
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

/** Who leaves and who joins; `coming` is the move of a word that stands before its names. */
function moved(parts: readonly Part[]): Record<Move, ReadonlySet<ReportedPerson>> {
  const moves = { leave: new Set<ReportedPerson>(), join: new Set<ReportedPerson>() };
  let waiting: ReportedPerson[] = [];
  let coming: Move | undefined;
  const settle = (move: Move) => {
    for (const person of waiting) moves[move].add(person);
    waiting = [];
  };
  for (const part of parts) {
    if (typeof part === 'object') waiting.push(part);
    else if (part === 'leave' || part === 'join') {
      const isAfterNames = waiting.length > 0 && !coming;
      settle(coming ?? part);
      coming = isAfterNames ? undefined : part;
    }
  }
  settle(coming ?? 'leave');
  return moves;
}

type Finder = (
  said: readonly string[],
  at: number,
) => { readonly found: readonly ReportedPerson[]; readonly length: number };

/** Finds those whom the most words from a place on name together: "anna lindqvist" is one, "anna" may be several. */
function createFinder(people: readonly ReportedPerson[]): Finder {
  const byWord = new Map<string, Set<ReportedPerson>>();
  for (const person of people) {
    for (const word of namesOf(person)) {
      const known = byWord.get(word);
      if (known) known.add(person);
      else byWord.set(word, new Set([person]));
    }
  }
  return (said, at) => {
    let found: ReadonlySet<ReportedPerson> = byWord.get(said[at] ?? '') ?? new Set();
    let length = 1;
    for (; found.size > 0 && at + length < said.length; length += 1) {
      const closer = found.intersection(byWord.get(said[at + length] ?? '') ?? new Set<ReportedPerson>());
      if (closer.size === 0) break;
      found = closer;
    }
    return { found: [...found], length };
  };
}

function namesOf({ mcids, name, records }: ReportedPerson): ReadonlySet<string> {
  const addresses = records.flatMap(({ email }) => (email ? [fold(email.trim())] : []));
  return new Set([
    ...mcids.map(fold),
    ...addresses,
    ...(fold(name ?? '').match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []),
  ]);
}

function choicesFor(found: readonly ReportedPerson[], said: readonly string[], at: number, length: number) {
  return found.map((person) => {
    const [mcid = ''] = person.mcids;
    return { person, line: [...said.slice(0, at), fold(mcid), ...said.slice(at + length)].join(' ') };
  });
}

function isKnownWord(word: string): boolean {
  return LEAVING.has(word) || JOINING.has(word) || BETWEEN.has(word);
}

function isNegation(word: string): boolean {
  return NEGATED.has(word) || word.endsWith("n't") || word.endsWith('n’t');
}

function set(en: string, sv: string): ReadonlySet<string> {
  return new Set(`${en} ${sv}`.split(' '));
}
