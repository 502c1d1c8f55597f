import { createRandom } from '../seeded-random.ts';
import { type Classifier, softmax } from './classifier.ts';

/** A phrasing and what it asks for. */
export type Example = { readonly text: string; readonly label: string };

const EPOCHS = 8;
const LEARNING_RATE = 0.7;
/** Steps shrink as a score is pushed (AdaGrad); this is what it starts from. */
const FIRST_SQUARE = 1e-3;
/** A feature seen in one or two phrasings says little about others. */
const RAREST = 3;
/** Gradients and scores below these change next to no answer, and leaving them out keeps the model small. */
const SMALLEST_GRADIENT = 2e-3;
const SMALLEST_SCORE = 0.3;
/** How much each kind of feature counts, by its first letter. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { w: 1, s: 1, n: 0.8, g: 0.6, c: 1.6, p: 0.8 };

type Vector = { readonly indices: readonly number[]; readonly values: readonly number[]; readonly label: number };

/**
 * Trains a classifier by logistic regression over all labels at once. The same examples in the same order give the
 * same classifier.
 */
export function train(examples: readonly Example[], featuresOf: (text: string) => string[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const featureLists = examples.map(({ text }) => featuresOf(text));
  const weights = featureWeights(featureLists);
  const indexOf = new Map([...weights.keys()].map((feature, index) => [feature, index]));
  const vectors = examples.map(({ label }, example) =>
    toVector(featureLists[example] ?? [], labels.indexOf(label), weights, indexOf),
  );
  const { scores, bias } = descend(vectors, weights.size, labels.length);
  return {
    labels,
    bias,
    features: indexOf,
    weights: Float32Array.from(weights.values()),
    ...compress(scores, labels.length),
  };
}

/** Rare features tell more than frequent ones: the logarithm of one over how often each occurs. */
function featureWeights(featureLists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of featureLists) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) {
    const kind = KIND_WEIGHTS[feature.charAt(0)] ?? 1;
    if (count >= RAREST) weights.set(feature, Math.fround(kind * Math.log(1 + featureLists.length / count)));
  }
  return weights;
}

function toVector(
  features: readonly string[],
  label: number,
  weights: ReadonlyMap<string, number>,
  indexOf: ReadonlyMap<string, number>,
): Vector {
  const known = features.filter((feature) => weights.has(feature));
  const length = Math.hypot(...known.map((feature) => weights.get(feature) ?? 0)) || 1;
  return {
    indices: known.map((feature) => indexOf.get(feature) ?? 0),
    values: known.map((feature) => (weights.get(feature) ?? 0) / length),
    label,
  };
}

function descend(vectors: readonly Vector[], featureCount: number, labelCount: number) {
  const scores = new Float32Array(featureCount * labelCount);
  const squares = new Float32Array(featureCount * labelCount).fill(FIRST_SQUARE);
  const bias = new Float32Array(labelCount);
  const random = createRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = LEARNING_RATE * (1 - epoch / EPOCHS);
    for (const vector of shuffled(vectors, random)) {
      const errors = softmax(totalsOf(vector, scores, bias));
      errors[vector.label] = (errors[vector.label] ?? 0) - 1;
      step(vector, errors, scores, squares, rate);
      for (let label = 0; label < labelCount; label++) {
        bias[label] = (bias[label] as number) - 0.05 * rate * (errors[label] as number);
      }
    }
  }
  return { scores, bias };
}

function totalsOf({ indices, values }: Vector, scores: Float32Array, bias: Float32Array): Float32Array {
  const totals = bias.slice();
  for (let i = 0; i < indices.length; i++) {
    const from = (indices[i] as number) * totals.length;
    const value = values[i] as number;
    for (let label = 0; label < totals.length; label++) {
      totals[label] = (totals[label] as number) + value * (scores[from + label] as number);
    }
  }
  return totals;
}

function step(
  { indices, values }: Vector,
  errors: Float32Array,
  scores: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  for (let i = 0; i < indices.length; i++) {
    const from = (indices[i] as number) * errors.length;
    const value = values[i] as number;
    for (let label = 0; label < errors.length; label++) {
      const gradient = (errors[label] as number) * value;
      if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
      const place = from + label;
      squares[place] = (squares[place] as number) + gradient * gradient;
      scores[place] = (scores[place] as number) - (rate * gradient) / Math.sqrt(squares[place] as number);
    }
  }
}

/** Scores as whole numbers from -127 to 127, without those that change nothing. */
function compress(scores: Float32Array, labelCount: number): Pick<Classifier, 'starts' | 'places' | 'scores' | 'unit'> {
  const unit = scores.reduce((highest, score) => Math.max(highest, Math.abs(score)), 0) / 127;
  const starts = [0];
  const places: number[] = [];
  const kept: number[] = [];
  for (let from = 0; from < scores.length; from += labelCount) {
    for (let label = 0; label < labelCount; label++) {
      const score = scores[from + label] as number;
      if (Math.abs(score) < SMALLEST_SCORE || Math.round(score / unit) === 0) continue;
      places.push(label);
      kept.push(Math.round(score / unit));
    }
    starts.push(places.length);
  }
  return { starts: Uint32Array.from(starts), places: Uint16Array.from(places), scores: Int8Array.from(kept), unit };
}

/** The order of the items for one round: Fisher and Yates' shuffle. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
