/**
 * Compares one FAQ search with the obvious alternative in the same run: counting the words that a question shares with
 * each entry. Runs once with the bot's entries and once with 10,000 labels of the same density.
 */
import { readPhrasingBank } from '../bot/cli/read-phrasing-bank.ts';
import { readModel } from '../bot/faq/read-model.ts';
import { createCatalogue } from '../domain/faq/catalogue.ts';
import { ENTRIES } from '../domain/faq/entries/index.ts';
import type { Classifier } from '../domain/understanding/classifier.ts';
import { createReading, type Model, topicFeaturesOf } from '../domain/understanding/model.ts';
import { tokenize } from '../domain/understanding/tokens.ts';
import { createUnderstanding } from '../domain/understanding/understand.ts';
import { line } from './support/line.ts';

const ROUNDS = 1;
const MANY = 10_000;

const catalogue = createCatalogue(ENTRIES);
const model = readModel();
const questions = readPhrasingBank()
  .map(({ text }) => text)
  .filter((_, index) => index % 4 === 0);

const search = timesOf(understanding(model));
const searchMany = timesOf(understanding({ ...model, topics: widened(model.topics) }));
const counting = timesOf(
  wordCounter(ENTRIES.map(({ question, answer }) => Object.values({ ...question, ...answer }).join(' '))),
);
const texts = Array.from({ length: MANY }, (_, index) => ENTRIES[index % ENTRIES.length]?.answer.en ?? '');
const countingMany = timesOf(wordCounter(texts));

report(`search ÷ counting shared words, ${ENTRIES.length} entries`, search, counting);
report(`search ÷ counting shared words, ${MANY} entries`, searchMany, countingMany);

function understanding(trained: Model) {
  const { understand } = createUnderstanding(catalogue, createReading(trained));
  return (question: string) => understand(question, { today: '2021-01-01' });
}

/** Returns the milliseconds of the calls in ascending order. */
function timesOf(find: (question: string) => unknown): number[] {
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    for (const question of questions) {
      const started = performance.now();
      find(question);
      if (round >= 0) times.push(performance.now() - started);
    }
  }
  return times.sort((a, b) => a - b);
}

function report(name: string, ours: readonly number[], baseline: readonly number[]): void {
  const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
  const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] ?? 0;
  const shown = `mean ${mean(ours).toFixed(3)} ms, p50 ${at(ours, 0.5).toFixed(3)}, p99 ${at(ours, 0.99).toFixed(3)}`;
  line(name, (mean(ours) / mean(baseline)).toFixed(2), `${shown} ÷ mean ${mean(baseline).toFixed(3)} ms`);
}

function wordCounter(texts: readonly string[]) {
  const wordSets = texts.map((text) => new Set(tokenize(text)));
  return (question: string) => {
    const words = tokenize(question);
    return wordSets.map((set) => words.filter((word) => set.has(word)).length);
  };
}

/** Returns the classifier with its labels repeated up to 10,000, limited to the features of the questions. */
function widened(classifier: Classifier): Classifier {
  const copies = Math.ceil(MANY / classifier.labels.length);
  const features = new Map<string, number>();
  const weights: number[] = [];
  const starts = [0];
  const scoreLabels: number[] = [];
  const scores: number[] = [];
  for (const feature of new Set(questions.flatMap(topicFeaturesOf))) {
    const row = classifier.features.get(feature);
    if (row === undefined) continue;
    features.set(feature, features.size);
    weights.push(classifier.weights[row] ?? 0);
    for (let copy = 0; copy < copies; copy++) {
      for (let index = classifier.starts[row] ?? 0; index < (classifier.starts[row + 1] ?? 0); index++) {
        scoreLabels.push(copy * classifier.labels.length + (classifier.scoreLabels[index] ?? 0));
        scores.push(classifier.scores[index] ?? 0);
      }
    }
    starts.push(scoreLabels.length);
  }
  const labels = Array.from({ length: copies }, (_, copy) =>
    classifier.labels.map((label) => `${label}#${copy}`),
  ).flat();
  const bias = Float32Array.from(labels, (_, index) => classifier.bias[index % classifier.labels.length] ?? 0);
  return {
    labels,
    bias,
    features,
    weights: Float32Array.from(weights),
    starts: Uint32Array.from(starts),
    scoreLabels: Uint16Array.from(scoreLabels),
    scores: Int8Array.from(scores),
    unit: classifier.unit,
  };
}
