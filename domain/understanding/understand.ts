import type { FaqCatalogue } from '../faq/catalogue.ts';
import type { FaqEntry } from '../faq/entry.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { fold } from '../text/fold.ts';
import type { Likelihood } from './classifier.ts';
import { findMentions, type MentionContext } from './mentions/find-mentions.ts';
import { type Mention, maskMentions } from './mentions/mention.ts';
import type { Reading } from './model.ts';

export const SMALL_TALK = ['greeting', 'thanks', 'goodbye', 'howAreYou', 'whoAreYou', 'praise', 'complaint'] as const;
type SmallTalk = (typeof SMALL_TALK)[number];

/** The outcome of a search in the FAQ: one certain entry, a few possible ones, small talk, or nothing. */
export type FaqOutcome =
  | { readonly kind: 'answer'; readonly entry: FaqEntry }
  | { readonly kind: 'near'; readonly entries: readonly FaqEntry[] }
  | { readonly kind: 'smallTalk'; readonly topic: SmallTalk }
  | { readonly kind: 'none' };

/** A plain question or wish that an ability answers: `status` and `held` for "are we gold?". */
type Ask = { readonly kind: 'ask'; readonly ability: string; readonly ask: string };

/** The meaning of a message, with all that it was read from. */
export type Understood = {
  readonly outcome: Ask | FaqOutcome;
  /** The outcome without the abilities: what the FAQ makes of the message. */
  readonly inFaq: FaqOutcome;
  /** The message's language; undefined if that is unclear. */
  readonly language: Language | undefined;
  readonly mentions: readonly Mention[];
  /** The folded text with its mentions masked, as the classifier reads it. */
  readonly masked: string;
  readonly candidates: readonly Likelihood[];
};

export type Understand = (message: string, context: MentionContext) => Understood;

/** The beginning of the label of an ask. */
const ASK = 'ask:';
/** The minimum probability of an answer. */
const SURE = 0.25;
/** Higher for a single word, which seldom makes clear what the question is. */
const SURE_OF_ONE_WORD = 0.75;
/**
 * The minimum ratio of an answer's probability to that of the next entry; it must also be at least as likely as
 * everything out of scope. In cross-validation, this ratio separates right from wrong better than a higher minimum
 * probability does, for right answers and for refusals.
 */
const AHEAD = 1.25;
/** The minimum probability of a suggestion, and of further ones. */
const NEAR = 0.12;
const ALSO_NEAR = 0.04;
/** The minimum ratio of a suggestion's probability to that of everything out of scope. */
const AGAINST = 0.4;
const SURE_OF_SMALL_TALK = 0.5;
const SURE_OF_LANGUAGE = 0.7;
const MOST_SUGGESTIONS = 3;
/** A question of so few words that begins with one of these refers to something said before: "and for gold?". */
const FEW_WORDS = 4;
const REFERS_BACK: ReadonlySet<string> = new Set(['and', 'but', 'or', 'och', 'men', 'eller']);
/** The minimum probability of a candidate. */
const WORTH_A_LOOK = 0.01;

/** Creates the understanding of messages, which compares the probabilities of entries and asks with thresholds. */
export function createUnderstanding(catalogue: FaqCatalogue, reading: Reading): Understand {
  return (message, context) => {
    const folded = fold(message.replace(/[{}]/g, ' '));
    const mentions = findMentions(folded, context);
    const masked = maskMentions(folded, mentions);
    const words = reading.wordsOf(masked);
    const candidates = reading.topicsOf(words, WORTH_A_LOOK);
    const [language] = reading.languagesOf(words, SURE_OF_LANGUAGE);
    const sure = sureOf(words.map(({ text }) => text));
    const inFaq = decide(candidates, sure, catalogue);
    return {
      outcome: askIn(candidates, sure) ?? inFaq,
      inFaq,
      language: languageOf(language),
      mentions,
      masked,
      candidates,
    };
  };
}

/** Returns the likeliest ask if it is sure enough, and clearly ahead of everything else but other asks. */
function askIn(candidates: readonly Likelihood[], sure: number): Ask | undefined {
  const [best] = candidates;
  if (!best?.label.startsWith(ASK) || best.probability < sure) return undefined;
  const other = candidates.find(({ label }) => !label.startsWith(ASK));
  if (best.probability < Math.max(AHEAD * (other?.probability ?? 0), outside(candidates))) return undefined;
  const [ability = '', ask = ''] = best.label.slice(ASK.length).split('.');
  return { kind: 'ask', ability, ask };
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

/** Returns the minimum probability of an answer; infinity for a question that refers to something said before. */
function sureOf(words: readonly string[]): number {
  if (words.length <= FEW_WORDS && REFERS_BACK.has(words[0] ?? '')) return Number.POSITIVE_INFINITY;
  return words.length === 1 ? SURE_OF_ONE_WORD : SURE;
}

function outside(candidates: readonly Likelihood[]): number {
  return candidates.reduce((sum, { label, probability }) => sum + (label.startsWith('out:') ? probability : 0), 0);
}

function languageOf(likeliest: Likelihood | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === likeliest?.label);
}
