import { CONCEPT_NAMES, conceptsIn, type Meaning, meaningOf } from './concepts.ts';
import { conceptsFeature, neighboursIn, OPENING, stemOf } from './features.ts';

/** A word as far as it matters beside others. */
export type WordAmongOthers = {
  readonly stem: string;
  readonly meaning: Meaning;
  /** The rows of the stems that may follow this one. */
  readonly followers: ReadonlyMap<string, number> | undefined;
};

/** What the words of a question say together, as the rows that a classifier has for it. */
export type Together = {
  wordOf(text: string): WordAmongOthers;
  rowsOf(words: readonly WordAmongOthers[]): number[];
};

const NO_ROW = -1;

/**
 * Finds the rows of neighbours and concepts without putting together the text of each feature, which would cost a
 * search half of its time.
 */
export function createTogether(features: ReadonlyMap<string, number>): Together {
  const followers = followersIn(features);
  const count = CONCEPT_NAMES.length;
  const conceptRows = Int32Array.from(
    { length: count * count },
    (_, place) => features.get(conceptsFeature(Math.floor(place / count), place % count)) ?? NO_ROW,
  );
  return {
    wordOf(text) {
      const stem = stemOf(text);
      return { stem, meaning: meaningOf(text), followers: followers.get(stem) };
    },
    rowsOf(words) {
      const rows: number[] = [];
      let following: WordAmongOthers['followers'] = followers.get(OPENING);
      for (const { stem, followers: next } of words) {
        const row = following?.get(stem);
        if (row !== undefined) rows.push(row);
        following = next;
      }
      const concepts = conceptsIn(words.map(({ meaning }) => meaning));
      for (let one = 0; one < concepts.length; one++) {
        const from = (concepts[one] as number) * count;
        for (let other = one; other < concepts.length; other++) {
          const row = conceptRows[from + (concepts[other] as number)] as number;
          if (row !== NO_ROW) rows.push(row);
        }
      }
      return rows;
    },
  };
}

/** By each stem, the rows of those that the classifier knows to follow it. */
function followersIn(features: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const followers = new Map<string, Map<string, number>>();
  for (const [feature, row] of features) {
    const neighbours = neighboursIn(feature);
    if (!neighbours) continue;
    const [previous, stem] = neighbours;
    const rows = followers.get(previous) ?? new Map<string, number>();
    followers.set(previous, rows.set(stem, row));
  }
  return followers;
}
