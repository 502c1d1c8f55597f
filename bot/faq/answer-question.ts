import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import { nearQuestionsCard } from '../../cards/faq/near-questions.ts';
import { noAnswerCard } from '../../cards/faq/no-answer.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { isFollowUp } from '../../domain/faq/follow-up.ts';
import type { FaqOutcome } from '../../domain/faq/search.ts';
import type { Language } from '../../domain/language.ts';
import type { Deps } from '../deps.ts';
import { helpFor } from '../settings/show-help.ts';
import type { ActionHandler } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import { preferredLanguage } from '../turn/preferred-language.ts';
import type { Reply } from '../turn/reply.ts';
import { answerRenewal, readRenewal } from './answer-renewal.ts';

/** What a computed renewal answer counts as when the next question leans on it. */
const RENEWAL_ENTRY = 'renewal-window';

/**
 * Answers a question in its own language: when something bought can be renewed, or else from the FAQ. A follow-up is
 * read together with the answer before it.
 */
export async function answerQuestion(question: string, person: Person, deps: Deps): Promise<Reply> {
  const { outcome, language: spoken } = deps.search(question);
  const language = spoken ?? (await preferredLanguage(person, deps));
  const renewal = readRenewal(question, person, deps);
  if (renewal) {
    deps.metrics.faqOutcomes.inc({ outcome: 'computed', language });
    await remember(RENEWAL_ENTRY, person, deps);
    return answerRenewal(renewal, language, deps);
  }
  const found = isFollowUp(question) ? await readAsFollowUp(question, outcome, person, language, deps) : outcome;
  deps.metrics.faqOutcomes.inc({ outcome: found.kind, language });
  if (found.kind === 'answer') return showEntry(found.entry, person, language, deps);
  return showOutcome(found, person, language, deps);
}

/** The answer to a question that the FAQ answers with confidence; undefined for any other. */
export async function answerSurely(question: string, person: Person, deps: Deps): Promise<Reply | undefined> {
  const { outcome, language } = deps.search(question);
  if (outcome.kind !== 'answer') return undefined;
  return showEntry(outcome.entry, person, language ?? (await preferredLanguage(person, deps)), deps);
}

/** Shows the entry of a follow-up button. */
export const showChosenEntry: ActionHandler = async ({ data, person, language, deps }) => {
  if (typeof data.entryId !== 'string') return 'notUnderstood';
  const entry = deps.catalogue.find(data.entryId);
  if (!entry) return { card: messageCard(words(language)('message.outdatedButton')) };
  return showEntry(entry, person, language, deps);
};

/** Answers "none of these" on near questions. */
export const showNoAnswer: ActionHandler = async ({ language }) => ({ card: noAnswerCard(language) });

/** Shows one entry, as an answer that can be rated. */
export async function showEntry(entry: FaqEntry, person: Person, language: Language, deps: Deps): Promise<Reply> {
  await remember(entry.id, person, deps);
  return { card: faqAnswerCard(entry, deps.catalogue, language), rateable: true };
}

async function remember(entryId: string, person: Person, { lastAnswers, log }: Deps): Promise<void> {
  try {
    await lastAnswers.remember(person, entryId);
  } catch (error) {
    log.error({ err: error }, 'An answer could not be remembered for follow-ups');
  }
}

/** What the question asks for after the last answer; where that tells nothing surer, what it asks for by itself. */
async function readAsFollowUp(
  question: string,
  alone: FaqOutcome,
  person: Person,
  language: Language,
  deps: Deps,
): Promise<FaqOutcome> {
  const previous = await lastEntry(person, deps);
  if (!previous || (alone.kind === 'answer' && alone.entry === previous)) return alone;
  const together = deps.followUp(question, previous, language);
  return together.kind === 'answer' || (together.kind === 'near' && alone.kind !== 'answer') ? together : alone;
}

async function lastEntry(person: Person, { lastAnswers, catalogue, log }: Deps): Promise<FaqEntry | undefined> {
  try {
    return catalogue.find((await lastAnswers.find(person)) ?? '');
  } catch (error) {
    log.error({ err: error }, 'The last answer could not be read');
    return undefined;
  }
}

async function showOutcome(
  outcome: Exclude<FaqOutcome, { kind: 'answer' }>,
  person: Person,
  language: Language,
  deps: Deps,
): Promise<Reply> {
  switch (outcome.kind) {
    case 'near':
      return { card: nearQuestionsCard(outcome.entries, language) };
    case 'smallTalk':
      if (outcome.topic === 'greeting') return helpFor(person, language, deps);
      return { card: messageCard(words(language)(`smallTalk.${outcome.topic}`)) };
    case 'none':
      return { card: noAnswerCard(language) };
  }
}
