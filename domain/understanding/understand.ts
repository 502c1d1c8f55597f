import type { FaqCatalogue } from '../faq/catalogue.ts';
import type { FaqEntry } from '../faq/entry.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Likelihood } from './classifier.ts';
import { keepResults } from './keep-results.ts';
import { findMentions, type MentionContext } from './mentions/find-mentions.ts';
import { mayBeName } from './mentions/find-people-named.ts';
import { joinMentions, type Mention, maskMentions } from './mentions/mention.ts';
import { readText } from './mentions/words.ts';
import type { Reading } from './model.ts';

export const SMALL_TALK = ['greeting', 'thanks', 'goodbye', 'howAreYou', 'whoAreYou', 'praise', 'complaint'] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

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
  /** The message, in which mentions have their places. */
  readonly typed: string;
  /** The folded text with its mentions masked, as the classifier reads it. */
  readonly masked: string;
  readonly candidates: readonly Likelihood[];
};

type Understand = (message: string, context: MentionContext) => Understood;

/** The understanding of messages. */
export type Understanding = {
  readonly understand: Understand;
  /** True if a message has words that may name people, so that the report is worth reading. */
  readonly mayNamePeople: (message: string) => boolean;
};

const SWEDISH_LETTERS = /[åäö]/gi;
const SWEDISH_LEVEL = /^(?:platina|brons|diamant|rubin)/i;
/** The beginning of the label of an ask. */
export const ASK = 'ask:';
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
const DECIDED = 0.9;
/** If a message is likelier to be about something else, unknown words in it are taken for no names. */
const MOST_OUTSIDE = 0.5;
/** How much likelier another ask must be if it takes unknown words for names. */
const CLEARER = 0.1;
const SURE_OF_SMALL_TALK = 0.5;
const SURE_OF_LANGUAGE = 0.7;
const MOST_SUGGESTIONS = 3;
/** A question of so few words that begins with one of these refers to something said before: "and for gold?". */
const FEW_WORDS = 4;
const REFERS_BACK: ReadonlySet<string> = new Set(['and', 'but', 'or', 'och', 'men', 'eller']);
/** Two or three words that begin with a capital, such as a person's name: they tell no language. */
const NAME = /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}\s*$/u;
/** The minimum probability of a candidate. */
const WORTH_A_LOOK = 0.01;

/** Creates the understanding of messages, which compares the probabilities of entries and asks with thresholds. */
export function createUnderstanding(catalogue: FaqCatalogue, reading: Reading): Understanding {
  const isWord = keepResults((word) => reading.isWord(word));

  function readAs(folded: string, mentions: readonly Mention[]): Reckoned {
    const masked = maskMentions(folded, mentions);
    const words = reading.wordsOf(masked);
    const candidates = reading.topicsOf(words, WORTH_A_LOOK);
    const sure = sureOf(words.map(({ text }) => text));
    return { mentions, masked, words, candidates, sure, ask: askIn(candidates, sure) };
  }

  const understand: Understand = (message, context) => {
    const text = readText(message.replace(/[{}]/g, ' '));
    const { sure, asked, unclear } = findMentions(text, context, isWord);
    const plain = readAs(text.folded, sure);
    let best = asked === sure || isDecided(plain) ? plain : likelierAsk(plain, readAs(text.folded, asked));
    const unknown = unclear.filter(({ isName, isPlaced }) => isName || (isPlaced && best.ask));
    if (unknown.length > 0 && !isDecided(plain) && outside(plain.candidates) < MOST_OUTSIDE) {
      const named = readAs(text.folded, joinMentions(asked, unknown));
      const called = readAs(text.folded, joinMentions(asked, unknown.map(asCompetency)));
      best = clearerAsk(best, probability(called) > probability(named) ? called : named);
    }
    const inFaq = decide(plain.candidates, plain.sure, catalogue);
    const [language] = reading.languagesOf(plain.words, SURE_OF_LANGUAGE);
    return {
      outcome: best.ask ?? inFaq,
      inFaq,
      language: isSwedish(text.plain, asked)
        ? 'sv'
        : inFaq.kind === 'none' && NAME.test(message)
          ? undefined
          : languageOf(language),
      mentions: best.ask ? best.mentions : asked,
      typed: text.isAligned ? text.plain : text.folded,
      masked: best.masked,
      candidates: best.candidates,
    };
  };
  return {
    understand,
    mayNamePeople: (message) => readText(message).words.some((word) => mayBeName(word, isWord)),
  };
}

/**
 * True if a message has a Swedish letter outside the names in it, which the folded text no longer shows, or names a level
 * in Swedish.
 */
function isSwedish(plain: string, mentions: readonly Mention[]): boolean {
  const isNamed = (at: number) => mentions.some(({ from, to }) => from <= at && at < to);
  if ([...plain.matchAll(SWEDISH_LETTERS)].some(({ index }) => !isNamed(index))) return true;
  return mentions.some(({ kind, from, to }) => kind === 'unknownLevel' && SWEDISH_LEVEL.test(plain.slice(from, to)));
}

/** A message read with some of its mentions, and the ask that it then is. */
type Reckoned = Pick<Understood, 'mentions' | 'masked' | 'candidates'> & {
  readonly words: ReturnType<Reading['wordsOf']>;
  readonly sure: number;
  readonly ask: Ask | undefined;
};

/** True for a message that is so likely something other than an ask that no further mention changes it. */
function isDecided(plain: Reckoned): boolean {
  return !plain.ask && probability(plain) > DECIDED;
}

/** Prefers a reading with more mentions if it is an ask, and a likelier one or the same. */
function likelierAsk(plain: Reckoned, asked: Reckoned): Reckoned {
  if (!asked.ask) return plain;
  const isSame = plain.candidates[0]?.label === asked.candidates[0]?.label;
  return isSame || probability(asked) >= probability(plain) ? asked : plain;
}

/** Takes unknown words for names only if an ask becomes likelier, much likelier than another meaning. */
function clearerAsk(best: Reckoned, named: Reckoned): Reckoned {
  if (!named.ask) return best;
  const isSame = best.candidates[0]?.label === named.candidates[0]?.label;
  return probability(named) > probability(best) + (isSame ? 0 : CLEARER) ? named : best;
}

/** Returns the probability of the likeliest label. */
function probability({ candidates }: Pick<Understood, 'candidates'>): number {
  return candidates[0]?.probability ?? 0;
}

function asCompetency({ from, to }: Mention): Mention {
  return { kind: 'unknownCompetency', from, to };
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
