import type { Language } from '../language.ts';
import { type Classifier, createClassify, type FeatureScores, type Likelihood, scoreFeatures } from './classifier.ts';
import { type ClassifierJson, fromJson, toJson } from './classifier-json.ts';
import { createFeaturePairs, type PairableWord } from './feature-pairs.ts';
import { featuresOf, featuresOfWord, languageFeaturesOfWord, STEM, stemOf } from './features.ts';
import { keepResults } from './keep-results.ts';
import { maskText, tokenize } from './tokens.ts';
import { type Example, train } from './train.ts';

/** The trained classifiers: the topic of a message, and its language. */
export type Model = { readonly topics: Classifier; readonly languages: Classifier };

/** A word of a question, with its scores and its properties in combination with others. */
type Word = PairableWord & {
  readonly text: string;
  readonly topics: FeatureScores;
  readonly languages: FeatureScores;
};

/**
 * A model ready for messages: returns their words, and the topics and languages with at least a given probability. The
 * text of a message is read with its mentions masked.
 */
export type Reading = {
  wordsOf(masked: string): Word[];
  /** True for a word that stands in the bank, at least its beginning. */
  isWord(folded: string): boolean;
  topicsOf(words: readonly Word[], least: number): Likelihood[];
  languagesOf(words: readonly Word[], least: number): Likelihood[];
};

export type ModelJson = { readonly topics: ClassifierJson; readonly languages: ClassifierJson };

/**
 * @param phrasings labelled with an entry's id, `ask:…` for what an ability answers, `out:…` for what is declined,
 * `talk:…` for pleasantries
 */
export function trainModel(phrasings: readonly (Example & { readonly language: Language })[]): Model {
  const ofWord = keepResults(featuresOfWord);
  const languageOfWord = keepResults(languageFeaturesOfWord);
  const masked = phrasings.map(({ text, ...rest }) => ({ ...rest, text: maskText(text) }));
  return {
    topics: train(masked, (text) => featuresOf(tokenize(text), ofWord)),
    languages: train(
      masked.map(({ text, language }) => ({ text, label: language })),
      (text) => tokenize(text).flatMap((word) => languageOfWord(word)),
    ),
  };
}

/** Prepares a model for questions. Caches the scores of words, since analysing words is most of the work. */
export function createReading({ topics, languages }: Model): Reading {
  const pairs = createFeaturePairs(topics.features);
  const classifyTopic = createClassify(topics);
  const classifyLanguage = createClassify(languages);
  const wordOf = keepResults(
    (text): Word => ({
      ...pairs.wordOf(text),
      text,
      topics: scoreFeatures(topics, featuresOfWord(text)),
      languages: scoreFeatures(languages, languageFeaturesOfWord(text)),
    }),
  );
  return {
    wordsOf: (masked) => tokenize(masked).map(wordOf),
    isWord: (folded) =>
      tokenize(folded).every(
        (word) => topics.features.has(`w${word}`) || (word.length > STEM && topics.features.has(`s${stemOf(word)}`)),
      ),
    topicsOf: (words, least) =>
      classifyTopic(
        words.map((word) => word.topics),
        pairs.rowsOf(words),
        least,
      ),
    languagesOf: (words, least) =>
      classifyLanguage(
        words.map((word) => word.languages),
        [],
        least,
      ),
  };
}

/** Returns the features by which the topic of a message is found. */
export function topicFeaturesOf(masked: string): string[] {
  return featuresOf(tokenize(masked));
}

export function modelToJson({ topics, languages }: Model): ModelJson {
  return { topics: toJson(topics), languages: toJson(languages) };
}

export function modelFromJson({ topics, languages }: ModelJson): Model {
  return { topics: fromJson(topics), languages: fromJson(languages) };
}
