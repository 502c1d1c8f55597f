import type { Language } from '../language.ts';
import { type Classifier, createClassify, type Likelihood, type Said, saidBy } from './classifier.ts';
import { type ClassifierJson, fromJson, toJson } from './classifier-json.ts';
import { createTogether, type WordAmongOthers } from './feature-pairs.ts';
import { featuresOf, featuresOfWord, languageFeaturesOfWord } from './features.ts';
import { keepResults } from './keep-results.ts';
import { tokenize } from './tokens.ts';
import { type Example, train } from './train.ts';

/** What the search has learnt: which entry a question asks for, and which language it is in. */
export type Model = { readonly topics: Classifier; readonly languages: Classifier };

/** A word of a question, with what it says by itself and what it may say together with others. */
type Word = WordAmongOthers & { readonly text: string; readonly topics: Said; readonly languages: Said };

/** A model made ready for questions: their words, and the topics and languages that those are at least so likely to have. */
export type Reading = {
  wordsOf(question: string): Word[];
  topicsOf(words: readonly Word[], least: number): Likelihood[];
  languagesOf(words: readonly Word[], least: number): Likelihood[];
};

export type ModelJson = { readonly topics: ClassifierJson; readonly languages: ClassifierJson };

/** @param phrasings labelled with an entry's id, `out:…` for what is declined, `talk:…` for pleasantries */
export function trainModel(phrasings: readonly (Example & { readonly language: Language })[]): Model {
  const ofWord = keepResults(featuresOfWord);
  const languageOfWord = keepResults(languageFeaturesOfWord);
  return {
    topics: train(phrasings, (text) => featuresOf(tokenize(text), ofWord)),
    languages: train(
      phrasings.map(({ text, language }) => ({ text, label: language })),
      (text) => tokenize(text).flatMap((word) => languageOfWord(word)),
    ),
  };
}

/** What a word says is kept from question to question, since taking words apart is most of the work. */
export function createReading({ topics, languages }: Model): Reading {
  const together = createTogether(topics.features);
  const classifyTopic = createClassify(topics);
  const classifyLanguage = createClassify(languages);
  const wordOf = keepResults(
    (text): Word => ({
      ...together.wordOf(text),
      text,
      topics: saidBy(topics, featuresOfWord(text)),
      languages: saidBy(languages, languageFeaturesOfWord(text)),
    }),
  );
  return {
    wordsOf: (question) => tokenize(question).map(wordOf),
    topicsOf: (words, least) =>
      classifyTopic(
        words.map((word) => word.topics),
        together.rowsOf(words),
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

/** Every feature that speaks for or against a topic. */
export function topicFeaturesOf(question: string): string[] {
  return featuresOf(tokenize(question));
}

export function modelToJson({ topics, languages }: Model): ModelJson {
  return { topics: toJson(topics), languages: toJson(languages) };
}

export function modelFromJson({ topics, languages }: ModelJson): Model {
  return { topics: fromJson(topics), languages: fromJson(languages) };
}
