/** A label and how likely it is, from 0 to 1. */
export type Likelihood = { readonly label: string; readonly probability: number };

/** A trained linear classifier: for each feature, its score for (or against) the labels that it speaks for. */
export type Classifier = {
  readonly labels: readonly string[];
  readonly bias: Float32Array;
  /** The row of each feature. Rows are numbers, since an object for each would cost a search most of its time. */
  readonly features: ReadonlyMap<string, number>;
  /** How much the feature of each row counts in a question. */
  readonly weights: Float32Array;
  /** Where the scores of each row begin. They end where those of the next row begin, so there is one more. */
  readonly starts: Uint32Array;
  /** The label of each score, as an index of `labels`. */
  readonly places: Uint16Array;
  readonly scores: Int8Array;
  /** What one unit of `scores` is worth. */
  readonly unit: number;
};

/** What some features say of each label, before the question's length is taken into account. */
export type Said = { readonly scores: Float32Array; readonly squares: number };

/** What features say; those that the classifier has not learnt say nothing. */
export function saidBy(classifier: Classifier, features: readonly string[]): Said {
  const scores = new Float32Array(classifier.labels.length);
  const rows = features.flatMap((feature) => classifier.features.get(feature) ?? []);
  return { scores, squares: addRows(classifier, rows, scores) };
}

/**
 * The labels that a question is at least so likely to have, the likeliest first.
 *
 * @param words what each of its words says
 * @param together the rows of what they say together
 */
export type Classify = (words: readonly Said[], together: readonly number[], least: number) => Likelihood[];

export function createClassify(classifier: Classifier): Classify {
  // Used again for each question: a typed array is slow to come by.
  const totals = new Float32Array(classifier.labels.length);
  return (words, together, least) => {
    totals.fill(0);
    let squares = addRows(classifier, together, totals);
    for (const said of words) {
      squares += said.squares;
      for (let label = 0; label < totals.length; label++) {
        totals[label] = (totals[label] as number) + (said.scores[label] as number);
      }
    }
    const scale = squares > 0 ? classifier.unit / Math.sqrt(squares) : 0;
    for (let label = 0; label < totals.length; label++) {
      totals[label] = (totals[label] as number) * scale + (classifier.bias[label] as number);
    }
    return likeliest(classifier.labels, softmax(totals), least);
  };
}

/** Adds what the features of the rows say of each label to the sums, and gives the sum of their squared weights. */
function addRows({ weights, starts, places, scores }: Classifier, rows: readonly number[], sums: Float32Array): number {
  let squares = 0;
  for (const row of rows) {
    const weight = weights[row] as number;
    const end = starts[row + 1] as number;
    squares += weight * weight;
    for (let place = starts[row] as number; place < end; place++) {
      const label = places[place] as number;
      sums[label] = (sums[label] as number) + weight * (scores[place] as number);
    }
  }
  return squares;
}

function likeliest(labels: readonly string[], probabilities: Float32Array, least: number): Likelihood[] {
  const likely: Likelihood[] = [];
  for (let label = 0; label < probabilities.length; label++) {
    const probability = probabilities[label] as number;
    if (probability >= least) likely.push({ label: labels[label] as string, probability });
  }
  return likely.sort((a, b) => b.probability - a.probability);
}

/** Turns scores, in place, into likelihoods that sum to 1. */
export function softmax(scores: Float32Array): Float32Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < scores.length; label++) highest = Math.max(highest, scores[label] as number);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const power = Math.exp((scores[label] as number) - highest);
    scores[label] = power;
    sum += power;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] as number) / sum;
  return scores;
}

/** What each feature of a question adds to the score of a label, the strongest first. */
export function contributions(classifier: Classifier, features: readonly string[], label: string) {
  const wanted = classifier.labels.indexOf(label);
  const length = Math.hypot(...features.map((feature) => weightOf(classifier, feature))) || 1;
  return features
    .flatMap((feature) => {
      const score = scoreOf(classifier, feature, wanted);
      if (score === 0) return [];
      return [{ feature, share: (weightOf(classifier, feature) * score * classifier.unit) / length }];
    })
    .sort((a, b) => b.share - a.share);
}

function weightOf({ features, weights }: Classifier, feature: string): number {
  return weights[features.get(feature) ?? -1] ?? 0;
}

function scoreOf({ features, starts, places, scores }: Classifier, feature: string, label: number): number {
  const row = features.get(feature) ?? -1;
  const place = places.subarray(starts[row] ?? 0, starts[row + 1] ?? 0).indexOf(label);
  return place === -1 ? 0 : (scores[(starts[row] as number) + place] as number);
}
