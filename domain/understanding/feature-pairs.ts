import { CONCEPT_NAMES, conceptsIn, type Meaning, meaningOf } from './concepts.ts';
import { conceptsFeature, neighboursIn, OPENING, stemOf } from './features.ts';

/** The properties of a word that matter in combination with others. */
export type PairableWord = {
  readonly stem: string;
  readonly meaning: Meaning;
  /** The rows of the features "this stem, next stem", by the next stem. */
  readonly followers: ReadonlyMap<string, number> | undefined;
};

/** The features that consist of two words or concepts; `rowsOf` returns a classifier's rows for those in a question. */
export type FeaturePairs = {
  wordOf(text: string): PairableWord;
  rowsOf(words: readonly PairableWord[]): number[];
};

const NO_ROW = -1;

/**
 * Finds the rows of neighbours and concepts without building the text of each feature, which would double the time of a
 * search.
 */
export function createFeaturePairs(features: ReadonlyMap<string, number>): FeaturePairs {
  const followers = followersIn(features);
  const count = CONCEPT_NAMES.length;
  const conceptRows = Int32Array.from(
    { length: count * count },
    (_, index) => features.get(conceptsFeature(Math.floor(index / count), index % count)) ?? NO_ROW,
  );
  return {
    wordOf(text) {
      const stem = stemOf(text);
      return { stem, meaning: meaningOf(text), followers: followers.get(stem) };
    },
    rowsOf(words) {
      const rows: number[] = [];
      let following: PairableWord['followers'] = followers.get(OPENING);
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

/** Returns the rows of the classifier's neighbours, by the first stem and then the second. */
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
