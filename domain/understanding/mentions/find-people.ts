import type { SkillRecord } from '../../competencies/skill-record.ts';
import { nameWords } from '../../people/name-words.ts';
import { peopleOf, type ReportedPerson } from '../../people/people.ts';
import { fold } from '../../text/fold.ts';
import { isOneSlip } from '../../text/one-slip.ts';
import { type Word, withoutGenitive } from './words.ts';

/** The people named by the words from one on: none of the report's, one, or several who share a name. */
type NamedPeople = { readonly people: readonly ReportedPerson[]; readonly length: number };

/** Finds the people of a report by first, last or full name, MCID or e-mail address. */
export type PeopleFinder = {
  /** Returns the people named by the most words from `start` on; undefined if the first word is nobody's. */
  find(words: readonly Word[], start: number): NamedPeople | undefined;
  /** True for a word of anybody's name. */
  has(word: string): boolean;
  /** Returns the people whose name differs from a word by one slip of the pen, or alone begins with it. */
  near(word: string): readonly ReportedPerson[];
};

const NOBODY: ReadonlySet<ReportedPerson> = new Set();
const SHORTEST_NEAR = 3;
const SHORTEST_NAME = 4;

/** The finders by their rows: rows never change, so a finder is kept as long as its rows are held in memory. */
const FINDERS = new WeakMap<readonly SkillRecord[], PeopleFinder>();

/** @param records the rows of a report, as they are held in memory */
export function peopleFinder(records: readonly SkillRecord[]): PeopleFinder {
  const finder = FINDERS.get(records) ?? createPeopleFinder(records);
  FINDERS.set(records, finder);
  return finder;
}

function createPeopleFinder(records: readonly SkillRecord[]): PeopleFinder {
  const byName = new Map<string, Set<ReportedPerson>>();
  const byId = new Map<string, ReportedPerson>();
  for (const person of peopleOf(records)) {
    for (const mcid of person.mcids) byId.set(fold(mcid), person);
    for (const { email } of person.records) if (email) byId.set(fold(email.trim()), person);
    for (const word of nameWords(person.name)) {
      const others = byName.get(word);
      if (others) others.add(person);
      else byName.set(word, new Set([person]));
    }
  }
  const byLetter = Map.groupBy(byName.keys(), (word) => word.charAt(0));
  const named = (word: string) => byName.get(word) ?? byName.get(withoutGenitive(word));
  return {
    has: (word) => named(word) !== undefined,
    find(words, start) {
      const first = words[start]?.text ?? '';
      const known = byId.get(first);
      if (known) return { people: [known], length: 1 };
      let people: ReadonlySet<ReportedPerson> = named(first) ?? NOBODY;
      let length = 0;
      for (let closer = people; closer.size > 0; length += 1) {
        people = closer;
        closer = people.intersection(named(words[start + length + 1]?.text ?? '') ?? NOBODY);
      }
      return length > 0 ? { people: [...people], length } : undefined;
    },
    near(written) {
      const word = withoutGenitive(written);
      if (word.length < SHORTEST_NEAR) return [];
      const alike = (byLetter.get(word.charAt(0)) ?? []).filter((name) => name.length >= SHORTEST_NAME);
      const begun = alike.filter((name) => name.startsWith(word));
      const names =
        begun.length === 1 ? begun : alike.filter((name) => isOneSlip(word, name) || isOneSlip(written, name));
      return [...new Set(names.flatMap((name) => [...(byName.get(name) ?? [])]))];
    },
  };
}
