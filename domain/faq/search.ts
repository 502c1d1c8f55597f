import { LANGUAGES, type Language } from '../language.ts';
import type { FaqCatalogue } from './catalogue.ts';
import type { Likelihood } from './classifier.ts';
import type { FaqEntry } from './entry.ts';
import type { Reading } from './model.ts';

export const SMALL_TALK = ['greeting', 'thanks', 'goodbye', 'howAreYou', 'whoAreYou', 'praise', 'complaint'] as const;
type SmallTalk = (typeof SMALL_TALK)[number];

/** What the search makes of a question: sure of one entry, unsure between a few, pleasantries, or nothing it knows. */
export type FaqOutcome =
  | { readonly kind: 'answer'; readonly entry: FaqEntry }
  | { readonly kind: 'near'; readonly entries: readonly FaqEntry[] }
  | { readonly kind: 'smallTalk'; readonly topic: SmallTalk }
  | { readonly kind: 'none' };

/** The outcome, the question's own language where its words tell, and what the outcome was chosen from. */
type FaqFinding = {
  readonly outcome: FaqOutcome;
  readonly language: Language | undefined;
  readonly candidates: readonly Likelihood[];
};

export type FaqSearch = (question: string) => FaqFinding;

/** From these likelihoods on an entry is the answer, is worth suggesting, or is suggested beside a likelier one. */
const SURE = 0.25;
/** A single word seldom says what is asked about it. */
const SURE_OF_ONE_WORD = 0.75;
/**
 * An answer has to be this much likelier than the next entry, and at least as likely as all that lies outside. Under
 * cross-validation the distance tells right from wrong better than a higher likelihood does: it gains on both.
 */
const AHEAD = 1.25;
const NEAR = 0.12;
const ALSO_NEAR = 0.04;
/** A suggestion has to be at least this likely for each unit of likelihood that the question is about something else. */
const AGAINST = 0.4;
const SURE_OF_SMALL_TALK = 0.5;
const SURE_OF_LANGUAGE = 0.7;
const MOST_SUGGESTIONS = 3;
/** A question this short that begins so carries on from something said before: "and for gold?". */
const FEW_WORDS = 4;
const CARRIES_ON: ReadonlySet<string> = new Set(['and', 'but', 'or', 'och', 'men', 'eller']);
/** Less likely candidates are not even reported. */
const WORTH_A_LOOK = 0.01;

/** The search over the entries: how likely each is to be meant, and thresholds for how sure the bot has to be. */
export function createFaqSearch(catalogue: FaqCatalogue, reading: Reading): FaqSearch {
  return (question) => {
    const words = reading.wordsOf(question);
    const candidates = reading.topicsOf(words, WORTH_A_LOOK);
    const [language] = reading.languagesOf(words, SURE_OF_LANGUAGE);
    return {
      outcome: decide(candidates, sureOf(words.map(({ text }) => text)), catalogue),
      language: languageOf(language),
      candidates,
    };
  };
}

function decide(candidates: readonly Likelihood[], sure: number, catalogue: FaqCatalogue): FaqOutcome {
  const [likeliest] = candidates;
  const topic = SMALL_TALK.find((talk) => likeliest?.label === `talk:${talk}`);
  if (topic && likeliest && likeliest.probability >= SURE_OF_SMALL_TALK) return { kind: 'smallTalk', topic };
  const found = candidates.flatMap(({ label, probability }) => {
    const entry = probability >= ALSO_NEAR ? catalogue.find(label) : undefined;
    return entry ? [{ entry, probability }] : [];
  });
  const [best, next] = found;
  const elsewhere = outside(candidates);
  if (!best || best.probability < Math.max(NEAR, AGAINST * elsewhere)) return { kind: 'none' };
  if (best.probability >= Math.max(sure, AHEAD * (next?.probability ?? 0), elsewhere)) {
    return { kind: 'answer', entry: best.entry };
  }
  return { kind: 'near', entries: found.slice(0, MOST_SUGGESTIONS).map(({ entry }) => entry) };
}

/** From which likelihood on an answer to these words is sure; never, when they carry on from something not said here. */
function sureOf(words: readonly string[]): number {
  if (words.length <= FEW_WORDS && CARRIES_ON.has(words[0] ?? '')) return Number.POSITIVE_INFINITY;
  return words.length === 1 ? SURE_OF_ONE_WORD : SURE;
}

function outside(candidates: readonly Likelihood[]): number {
  return candidates.reduce((sum, { label, probability }) => sum + (label.startsWith('out:') ? probability : 0), 0);
}

function languageOf(likeliest: Likelihood | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === likeliest?.label);
}
