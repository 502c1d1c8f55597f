import { nameWords } from '../../people/name-words.ts';
import type { ReportedPerson } from '../../people/people.ts';
import { SHARED_WORDS } from '../lexicon.ts';
import type { PeopleFinder } from './find-people.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { Mention } from './mention.ts';
import { type Word, withoutGenitive } from './words.ts';

type PersonMention = Extract<Mention, { kind: 'person' }>;

/** A word that may be a name: `isName` if it is written like one, `isPlaced` if a word before it leads to a name. */
export type UnclearMention = PersonMention & { readonly isName: boolean; readonly isPlaced: boolean };

/** The people that a message names for sure, and those that it names if it is about people at all. */
type Named = {
  readonly sure: PersonMention[];
  readonly likely: PersonMention[];
  /** Words that the classifier does not know, which may be names. */
  readonly unclear: UnclearMention[];
};

type Knowledge = {
  readonly people: PeopleFinder | undefined;
  /** True for a word that the classifier knows. */
  readonly isWord: (word: string) => boolean;
};

type NameRead = {
  readonly as: keyof Named;
  readonly length: number;
  readonly people: readonly ReportedPerson[];
  readonly near?: readonly ReportedPerson[];
};

/** Names of products and terms of the programme are often capitalised. */
const SHARED: ReadonlySet<string> = new Set(SHARED_WORDS.split(' '));
const MOST_UNCLEAR = 2;
const SHORTEST_UNCLEAR = 2;
const LEADS_TO_NAME = new Set(
  `is has have does did can will could would should if when without with for of in about ask remind show plan make replace
  ar har kan ska skulle om nar utan med for i inom av pa hos fraga paminn visa planera gor ersatta till`.split(/\s+/),
);
/** How last names end that the bank may have as words, too. */
const SURNAME = /(?:son|sen|berg|borg|strom|[qk]vist|quist|lund|gren|dahl|stedt|holm|mark|lin|blom|ss?ons)$/;
const LETTERS = /^\p{L}[\p{L}'’-]*$/u;

/**
 * Finds names: those in the report, common first names, words near a name, and words that may be one.
 *
 * A name that is a word too, such as "Per", counts only with a capital inside the message, or before a last name.
 */
export function findPeopleNamed(words: readonly Word[], knowledge: Knowledge): Named {
  const named: Named = { sure: [], likely: [], unclear: [] };
  for (let index = 0; index < words.length; index += 1) {
    const read = nameAt(words, index, knowledge);
    if (!read) continue;
    const { as, length, ...found } = read;
    const [from, to] = [(words[index] as Word).from, (words[index + length - 1] as Word).to];
    const isName = (words[index] as Word).isCapitalised;
    const isPlaced = LEADS_TO_NAME.has(words[index - 1]?.text ?? '');
    named[as].push({ kind: 'person', ...found, from, to, isName, isPlaced });
    index += length - 1;
  }
  return named.unclear.length > MOST_UNCLEAR ? { ...named, unclear: [] } : named;
}

/** True for a word that may be a name, in the report or not. */
export function mayBeName({ text, isCapitalised }: Word, isWord: (word: string) => boolean): boolean {
  return isFirstName(text) || !isWord(text) || (isCapitalised && !SHARED.has(text));
}

function nameAt(words: readonly Word[], index: number, knowledge: Knowledge): NameRead | undefined {
  const { people, isWord } = knowledge;
  const { text } = words[index] as Word;
  const next = words[index + 1];
  const found = people?.find(words, index);
  if (found && (found.length > 1 || mayBeName(words[index] as Word, isWord))) {
    const isOther = found.length === 1 && hasOtherLastName(next, found.people, knowledge);
    return isOther ? { as: 'sure', length: 2, people: [], near: found.people } : { as: 'sure', ...found };
  }
  if (isFirstName(text)) {
    const length = next && mayBeLastName(next, knowledge) ? 2 : 1;
    const near = words.slice(index, index + length).flatMap((word) => people?.near(word.text) ?? []);
    return { as: 'sure', length, people: [], near };
  }
  if (isWord(text) || text.length < SHORTEST_UNCLEAR || !LETTERS.test(text)) return undefined;
  const near = people?.near(text) ?? [];
  return near.length > 0 ? { as: 'likely', length: 1, people: near } : { as: 'unclear', length: 1, people: [] };
}

/** True if a first name is followed by a last name that none of the people with the first name has. */
function hasOtherLastName(next: Word | undefined, named: readonly ReportedPerson[], knowledge: Knowledge): boolean {
  if (!next || !LETTERS.test(next.text)) return false;
  const last = withoutGenitive(next.text);
  if (named.some(({ name }) => nameWords(name).some((word) => word === next.text || word === last))) return false;
  if (mayBeLastName(next, knowledge)) return true;
  return knowledge.people?.has(next.text) === true && !isFirstName(next.text) && !knowledge.isWord(next.text);
}

function mayBeLastName({ text, isCapitalised }: Word, { isWord }: Knowledge): boolean {
  return isCapitalised && LETTERS.test(text) && !isFirstName(text) && (!isWord(text) || SURNAME.test(text));
}

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || FIRST_NAMES.has(withoutGenitive(word));
}
