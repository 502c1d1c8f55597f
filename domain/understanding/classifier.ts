/** A label and its probability. */
export type Likelihood = { readonly label: string; readonly probability: number };

/** A trained linear classifier: each feature has scores for (or against) some of the labels. */
export type Classifier = {
  readonly labels: readonly string[];
  readonly bias: Float32Array;
  /** The row of each feature, a number because an object per feature would make a search several times slower. */
  readonly features: ReadonlyMap<string, number>;
  /** The weight of each row's feature in a question. */
  readonly weights: Float32Array;
  /** The start of each row's scores, followed by the end of the last row's. */
  readonly starts: Uint32Array;
  /** The label of each score, as an index in `labels`. */
  readonly scoreLabels: Uint16Array;
  readonly scores: Int8Array;
  /** The value of one unit in `scores`. */
  readonly unit: number;
};

/** The scores of some features for each label, and the sum of their squared weights, by which to normalise. */
export type FeatureScores = { readonly scores: Float32Array; readonly squares: number };

/** Adds up the scores of features for each label; features unknown to the classifier add nothing. */
export function scoreFeatures(classifier: Classifier, features: readonly string[]): FeatureScores {
  const scores = new Float32Array(classifier.labels.length);
  const rows = features.flatMap((feature) => classifier.features.get(feature) ?? []);
  return { scores, squares: addRows(classifier, rows, scores) };
}

/**
 * Returns the labels with at least a given probability, the likeliest first.
 *
 * @param words the scores of each word of the question
 * @param pairRows the rows of the features that consist of two words or concepts
 */
export type Classify = (words: readonly FeatureScores[], pairRows: readonly number[], least: number) => Likelihood[];

export function createClassify(classifier: Classifier): Classify {
  // Reused for each question, since creating a typed array is slow.
  const totals = new Float32Array(classifier.labels.length);
  return (words, pairRows, least) => {
    totals.fill(0);
    let squares = addRows(classifier, pairRows, totals);
    for (const word of words) {
      squares += word.squares;
      for (let label = 0; label < totals.length; label++) {
        totals[label] = (totals[label] as number) + (word.scores[label] as number);
      }
    }
    const scale = squares > 0 ? classifier.unit / Math.sqrt(squares) : 0;
    for (let label = 0; label < totals.length; label++) {
      totals[label] = (totals[label] as number) * scale + (classifier.bias[label] as number);
    }
    return likeliest(classifier.labels, softmax(totals), least);
  };
}

/** Adds the scores of the rows to the sums and returns the sum of the rows' squared weights. */
function addRows(classifier: Classifier, rows: readonly number[], sums: Float32Array): number {
  const { weights, starts, scoreLabels, scores } = classifier;
  let squares = 0;
  for (const row of rows) {
    const weight = weights[row] as number;
    const end = starts[row + 1] as number;
    squares += weight * weight;
    for (let index = starts[row] as number; index < end; index++) {
      const label = scoreLabels[index] as number;
      sums[label] = (sums[label] as number) + weight * (scores[index] as number);
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

/** Turns scores into probabilities that sum to 1, in place. */
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

/** Returns the contribution of each feature of a question to the score of a label, the strongest first. */
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

function scoreOf({ features, starts, scoreLabels, scores }: Classifier, feature: string, label: number): number {
  const row = features.get(feature) ?? -1;
  const offset = scoreLabels.subarray(starts[row] ?? 0, starts[row + 1] ?? 0).indexOf(label);
  return offset === -1 ? 0 : (scores[(starts[row] as number) + offset] as number);
}
