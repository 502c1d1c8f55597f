import { createRandom } from '../seeded-random.ts';
import { type Classifier, softmax } from './classifier.ts';

/** A phrasing and the label that it should get. */
export type Example = { readonly text: string; readonly label: string };

const EPOCHS = 8;
const LEARNING_RATE = 0.7;
/** The start value of AdaGrad's sum of squared gradients, by which the steps for a score shrink. */
const FIRST_SQUARE = 1e-3;
/** A feature seen in one or two phrasings says little about others. */
const RAREST = 3;
/** Gradients and scores below these change next to no answer, and leaving them out keeps the model small. */
const SMALLEST_GRADIENT = 2e-3;
const SMALLEST_SCORE = 0.3;
/** Weights of the kinds of features, by first letter. Concepts count most, since they cover different wordings. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { w: 1, s: 1, n: 0.8, g: 0.6, c: 2.8, p: 1.5, m: 2 };

/** A phrasing as numbers: its features and their values (scaled to length 1), and the index of its label. */
type Vector = { readonly indices: Int32Array; readonly values: Float64Array; readonly label: number };

/**
 * Trains a classifier by logistic regression over all labels at once. The same examples in the same order give the
 * same classifier, bit by bit.
 */
export function train(examples: readonly Example[], featuresOf: (text: string) => string[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const labelIndex = new Map(labels.map((label, index) => [label, index]));
  const { features, weights, lists } = weighFeatures(examples.map(({ text }) => featuresOf(text)));
  const vectors = examples.map(({ label }, example) =>
    toVector(lists[example] as Int32Array, labelIndex.get(label) as number, weights),
  );
  const { scores, bias } = descend(vectors, weights.length, labels.length);
  return { labels, bias, features, weights, ...compress(scores, labels.length) };
}

type WeighedFeatures = {
  /** The index of each feature that is frequent enough, in the order of first appearance. */
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
  /** The features of each phrasing, as indices; rare ones are left out. */
  readonly lists: readonly Int32Array[];
};

/** Weighs each feature by the logarithm of its inverse frequency, since rare features tell more than frequent ones. */
function weighFeatures(featureLists: readonly (readonly string[])[]): WeighedFeatures {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  // Looking up strings is slow, so each occurrence is looked up once and is a number from then on.
  const idLists = featureLists.map((list) =>
    Int32Array.from(list, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      if (id === ids.size) ids.set(feature, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    }),
  );
  const features = new Map<string, number>();
  const weights: number[] = [];
  const indexOf = new Int32Array(ids.size).fill(-1);
  for (const [feature, id] of ids) {
    const count = counts[id] as number;
    if (count < RAREST) continue;
    indexOf[id] = features.size;
    features.set(feature, features.size);
    weights.push((KIND_WEIGHTS[feature.charAt(0)] ?? 1) * Math.log(1 + featureLists.length / count));
  }
  const lists = idLists.map((list) => list.map((id) => indexOf[id] as number).filter((index) => index >= 0));
  return { features, weights: Float32Array.from(weights), lists };
}

function toVector(indices: Int32Array, label: number, weights: Float32Array): Vector {
  const values = Float64Array.from(indices, (index) => weights[index] as number);
  const length = Math.hypot(...values) || 1;
  return { indices, values: values.map((value) => value / length), label };
}

/** The score of each feature for each label, one row of labels per feature, with AdaGrad's sums and the learning rate. */
type Scores = { readonly values: Float32Array; readonly squares: Float32Array; readonly rate: number };

function descend(vectors: readonly Vector[], featureCount: number, labelCount: number) {
  const values = new Float32Array(featureCount * labelCount);
  const squares = new Float32Array(featureCount * labelCount).fill(FIRST_SQUARE);
  const bias = new Float32Array(labelCount);
  const errors = new Float32Array(labelCount);
  const random = createRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = LEARNING_RATE * (1 - epoch / EPOCHS);
    for (const vector of shuffled(vectors, random)) {
      errors.set(bias);
      addScores(errors, vector, values);
      softmax(errors);
      errors[vector.label] = (errors[vector.label] ?? 0) - 1;
      step(vector, errors, { values, squares, rate });
      for (let label = 0; label < labelCount; label++) {
        bias[label] = (bias[label] as number) - 0.05 * rate * (errors[label] as number);
      }
    }
  }
  return { scores: values, bias };
}

/**
 * Adds the scores of a phrasing's features to the totals.
 *
 * Most of the training time is spent here, so each pass adds four features. Every sum is rounded as if it were stored:
 * the result is the same as with one feature per pass.
 */
function addScores(totals: Float32Array, { indices, values }: Vector, scores: Float32Array): void {
  const labelCount = totals.length;
  const rest = indices.length % 4;
  for (let i = 0; i < rest; i++) {
    const from = (indices[i] as number) * labelCount;
    const value = values[i] as number;
    for (let label = 0; label < labelCount; label++) {
      totals[label] = (totals[label] as number) + value * (scores[from + label] as number);
    }
  }
  for (let i = rest; i < indices.length; i += 4) {
    const one = (indices[i] as number) * labelCount;
    const two = (indices[i + 1] as number) * labelCount;
    const three = (indices[i + 2] as number) * labelCount;
    const four = (indices[i + 3] as number) * labelCount;
    const oneValue = values[i] as number;
    const twoValue = values[i + 1] as number;
    const threeValue = values[i + 2] as number;
    const fourValue = values[i + 3] as number;
    for (let label = 0; label < labelCount; label++) {
      let total = Math.fround((totals[label] as number) + oneValue * (scores[one + label] as number));
      total = Math.fround(total + twoValue * (scores[two + label] as number));
      total = Math.fround(total + threeValue * (scores[three + label] as number));
      totals[label] = total + fourValue * (scores[four + label] as number);
    }
  }
}

/** Moves the scores against the errors, skipping the labels (most of them) whose error is too small to matter. */
function step({ indices, values }: Vector, errors: Float32Array, scores: Scores): void {
  const strongest = Math.max(...values);
  for (let label = 0; label < errors.length; label++) {
    const error = errors[label] as number;
    if (Math.abs(error * strongest) < SMALLEST_GRADIENT) continue;
    for (let i = 0; i < indices.length; i++) {
      const gradient = error * (values[i] as number);
      if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
      const at = (indices[i] as number) * errors.length + label;
      scores.squares[at] = (scores.squares[at] as number) + gradient * gradient;
      const move = (scores.rate * gradient) / Math.sqrt(scores.squares[at] as number);
      scores.values[at] = (scores.values[at] as number) - move;
    }
  }
}

type CompressedScores = Pick<Classifier, 'starts' | 'scoreLabels' | 'scores' | 'unit'>;

/** Rounds the scores to whole numbers from -127 to 127 and drops those that change nothing. */
function compress(scores: Float32Array, labelCount: number): CompressedScores {
  const unit = scores.reduce((highest, score) => Math.max(highest, Math.abs(score)), 0) / 127;
  const starts = [0];
  const scoreLabels: number[] = [];
  const kept: number[] = [];
  for (let from = 0; from < scores.length; from += labelCount) {
    for (let label = 0; label < labelCount; label++) {
      const score = scores[from + label] as number;
      if (Math.abs(score) < SMALLEST_SCORE || Math.round(score / unit) === 0) continue;
      scoreLabels.push(label);
      kept.push(Math.round(score / unit));
    }
    starts.push(scoreLabels.length);
  }
  return {
    starts: Uint32Array.from(starts),
    scoreLabels: Uint16Array.from(scoreLabels),
    scores: Int8Array.from(kept),
    unit,
  };
}

/** Returns the items in random order (Fisher–Yates shuffle). */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
