import type { Language } from '../language.ts';
import type { Reading } from '../understanding/model.ts';
import { maskText, tokenize } from '../understanding/tokens.ts';
import { ASK, type FaqOutcome } from '../understanding/understand.ts';
import type { FaqCatalogue } from './catalogue.ts';
import type { FaqEntry } from './entry.ts';

const MOST_WORDS = 7;

/** Words that refer to the previous answer, without diacritics. */
const LEANS_ON =
  /^(and|but|or|so|then|otherwise|why|what about|how about|what if|what happens|what then|who (can|does) (that|it)|how long|och|men|eller|sa|da|annars|varfor|hur ar det|hur gor|vad galler|vad hander|vem (kan|gor) det|hur lange|om)\b|\b(that|it|then|otherwise|else|det|da|annars)$|^(how many times|how often|hur manga ganger|hur ofta)$/;

/** Questions about the consequences of doing nothing, folded: "otherwise?", "what if we miss it?", "om vi glömmer?". */
const OTHERWISE = {
  en: /\b(otherwise|or else|if not|if (we|i) (miss|forget|forgot|skip|dont|do not))\b/,
  sv: /\b(annars|om inte|om (vi|jag|man) (missar|missade|glommer|glomde|inte|struntar|later bli|hoppar over))\b/,
};
const LOSS = { en: 'do we lose our benefits', sv: 'förlorar vi våra förmåner' };

/** Factors for the entries offered after the last answer, and for the last answer itself. */
const LED_TO = 3;
const AGAIN = 0.15;
/** The weight of the last answer's subject compared with the new words; 1 would be equal. */
const SUBJECT = 0.5;
/** If the new words fit all entries together less than this, the question is about something else. */
const FITS = 0.08;
/** The share of the total weight from which the likeliest entry is the answer. */
const SURE = 0.35;
const MOST_SUGGESTIONS = 3;

/** A question that follows an answer; `previous` is the entry of that answer. */
export type FollowUp = { readonly question: string; readonly previous: FaqEntry; readonly language: Language };

/** True if a question is short and refers to the answer before it: "and for gold?", "vad händer annars?". */
export function isFollowUp(question: string): boolean {
  const words = tokenize(question);
  return words.length <= MOST_WORDS && LEANS_ON.test(words.join(' '));
}

/**
 * Finds the entry that a follow-up asks for: of those that fit its words, the one closest in subject to the previous
 * answer. Returns `none` if no entry fits: then it is a question of its own.
 */
export function followUp(
  { question, previous, language }: FollowUp,
  { catalogue, reading }: { catalogue: FaqCatalogue; reading: Reading },
): FaqOutcome {
  const nearness = new Map(
    reading
      .topicsOf(reading.wordsOf(maskText(previous.question[language])), 0)
      .map(({ label, probability }) => [label, probability]),
  );
  // What abilities answer has its own follow-ups: here it counts for nothing.
  const topics = reading
    .topicsOf(reading.wordsOf(maskText(spelledOut(question, language))), 0)
    .filter(({ label }) => !label.startsWith(ASK));
  const fitting = topics.flatMap(({ label, probability }) => {
    const entry = catalogue.find(label);
    return entry ? [{ entry, probability }] : [];
  });
  if (sumOf(fitting.map(probabilityOf)) < FITS * sumOf(topics.map(probabilityOf))) return { kind: 'none' };
  const found = fitting
    .map(({ entry, probability }) => {
      return { entry, weight: probability * (nearness.get(entry.id) ?? 0) ** SUBJECT * closeness(entry, previous) };
    })
    .sort((one, other) => other.weight - one.weight);
  const [best] = found;
  if (!best) return { kind: 'none' };
  if (best.weight / sumOf(found.map(({ weight }) => weight)) >= SURE) return { kind: 'answer', entry: best.entry };
  return { kind: 'near', entries: found.slice(0, MOST_SUGGESTIONS).map(({ entry }) => entry) };
}

function closeness(entry: FaqEntry, previous: FaqEntry): number {
  if (entry === previous) return AGAIN;
  return previous.followUps.includes(entry.id) ? LED_TO : 1;
}

/** Adds the words that the entries use to a question such as "otherwise?", which asks what is lost. */
function spelledOut(question: string, language: Language): string {
  return OTHERWISE[language].test(tokenize(question).join(' ')) ? `${question} ${LOSS[language]}` : question;
}

function probabilityOf({ probability }: { readonly probability: number }): number {
  return probability;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
