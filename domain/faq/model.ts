import { type Classifier, type Classify, createClassify } from './classifier.ts';
import { type ClassifierJson, fromJson, toJson } from './classifier-json.ts';
import type { Language } from './entry.ts';
import { type Features, featuresOf, featuresOfWord, languageFeaturesOf, languageFeaturesOfWord } from './features.ts';
import { tokenize } from './tokens.ts';
import { type Example, train } from './train.ts';

/** What the search has learnt: which entry a question asks for, and which language it is in. */
export type Model = { readonly topics: Classifier; readonly languages: Classifier };

/** A model made ready for the words of questions: the topics and languages that are at least so likely. */
export type Reading = {
  topicsOf(words: readonly string[], least: number): ReturnType<Classify>;
  languagesOf(words: readonly string[], least: number): ReturnType<Classify>;
};

export type ModelJson = { readonly topics: ClassifierJson; readonly languages: ClassifierJson };

/** @param phrasings labelled with an entry's id, `out:…` for what is declined, `talk:…` for pleasantries */
export function trainModel(phrasings: readonly (Example & { readonly language: Language })[]): Model {
  return {
    topics: train(phrasings, topicFeaturesOf),
    languages: train(
      phrasings.map(({ text, language }) => ({ text, label: language })),
      (text) => flatten(languageFeaturesOf(tokenize(text)), languageFeaturesOfWord),
    ),
  };
}

export function createReading({ topics, languages }: Model): Reading {
  const classifyTopic = createClassify(topics, featuresOfWord);
  const classifyLanguage = createClassify(languages, languageFeaturesOfWord);
  return {
    topicsOf: (words, least) => classifyTopic(featuresOf(words), least),
    languagesOf: (words, least) => classifyLanguage(languageFeaturesOf(words), least),
  };
}

/** Every feature that speaks for or against a topic. */
export function topicFeaturesOf(question: string): string[] {
  return flatten(featuresOf(tokenize(question)), featuresOfWord);
}

export function modelToJson({ topics, languages }: Model): ModelJson {
  return { topics: toJson(topics), languages: toJson(languages) };
}

export function modelFromJson({ topics, languages }: ModelJson): Model {
  return { topics: fromJson(topics), languages: fromJson(languages) };
}

function flatten({ words, together }: Features, featuresOf: (word: string) => string[]): string[] {
  return [...words.flatMap(featuresOf), ...together];
}
