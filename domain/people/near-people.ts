import { editDistance } from '../text/edit-distance.ts';
import { nameWords } from './name-words.ts';
import type { ReportedPerson } from './people.ts';

const MOST_NEAR = 3;

/** Returns up to three people whose names are near a name that nobody has, the nearest first. */
export function nearPeople(name: readonly string[], people: readonly ReportedPerson[]): ReportedPerson[] {
  return people
    .map((person) => {
      const own = nameWords(person.name);
      const nearness = name.reduce((sum, word) => sum + Math.max(0, ...own.map((each) => nearnessOf(word, each))), 0);
      return { person, nearness };
    })
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MOST_NEAR)
    .map(({ person }) => person);
}

/** The same word is nearest, then one or two typing errors in it, then its beginning. */
function nearnessOf(word: string, other: string): number {
  if (word === other) return 4;
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  if (shorter.length < 3) return 0;
  const isPart = longer.startsWith(shorter) ? 1 : 0;
  if (longer.length - shorter.length > 2 || (word[0] !== other[0] && word.at(-1) !== other.at(-1))) return isPart;
  const distance = editDistance(word, other);
  if (distance === 1) return 3;
  return distance === 2 && shorter.length >= 6 ? 2 : isPart;
}
