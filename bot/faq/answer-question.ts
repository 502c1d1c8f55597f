import { nearQuestionsCard } from '../../cards/faq/near-questions.ts';
import { noAnswerCard, pointerCard } from '../../cards/faq/no-answer.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import { asksWhenShown } from '../../domain/dated-rules/asks-when-shown.ts';
import { RULE_ENTRIES } from '../../domain/dated-rules/dated-rules.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { isFollowUp } from '../../domain/faq/follow-up.ts';
import { findPointer } from '../../domain/faq/pointers/find-pointer.ts';
import { fold } from '../../domain/text/fold.ts';
import type { ReadMessage } from '../../domain/understanding/read-message.ts';
import type { FaqOutcome, SmallTalk, Understood } from '../../domain/understanding/understand.ts';
import type { Deps } from '../deps.ts';
import { showHelp } from '../settings/show-help.ts';
import type { UndatedRequest } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import { languageOfTalk, remember } from '../turn/recall.ts';
import type { Reply } from '../turn/reply.ts';
import { answerDatedRule } from './answer-dated-rule.ts';
import { answerRenewal } from './answer-renewal.ts';
import { readLastEntry, rememberEntry } from './last-entry.ts';
import { combinedIn, noteOf } from './note-of.ts';
import { readDatedQuestion } from './read-dated-question.ts';
import { showEntry } from './show-entry.ts';

/** The entry that a follow-up to a computed renewal answer is read with. */
const RENEWAL_ENTRY = 'renewal-window';

/**
 * Answers a question in its own language: one about renewing a purchase with computed dates, any other from the FAQ. A
 * follow-up is read together with the answer before it.
 */
export async function answerQuestion(
  { question, understood }: ReadMessage,
  person: Person,
  deps: Deps,
): Promise<Reply> {
  const outcomeAlone = correctOutcome(question, understood.inFaq, deps);
  const language = understood.language ?? (await languageOfTalk(person, deps));
  const request = { person, language, deps };
  const dated = readDatedQuestion(question, person, deps);
  const renewal = dated && answerRenewal(dated, request);
  if (renewal) {
    deps.metrics.faqOutcomes.inc({ outcome: 'computed', language });
    await rememberEntry(RENEWAL_ENTRY, request, question);
    return renewal;
  }
  const outcome = isFollowUp(question) ? await readAsFollowUp(question, outcomeAlone, request) : outcomeAlone;
  const byRule = dated && (await answerDatedRule(dated, outcome, request));
  if (byRule) {
    deps.metrics.faqOutcomes.inc({ outcome: 'computed', language });
    return byRule;
  }
  deps.metrics.faqOutcomes.inc({ outcome: outcome.kind, language });
  if (outcome.kind !== 'answer') return showOutcome(outcome, understood, request);
  return showEntry(outcome.entry, request, { question, note: noteOf(question, dated, outcome.entry) });
}

/** Corrects an outcome for questions that the search is known to take for another matter, or to be unsure of. */
function correctOutcome(question: string, outcome: FaqOutcome, { catalogue }: Deps): FaqOutcome {
  const entry = asksWhenShown(question, outcome) ? catalogue.find(RULE_ENTRIES.linked) : mergerIn(question, outcome);
  return entry ? { kind: 'answer', entry } : outcome;
}

/** The entry about mergers, where the search is unsure of it and the question names what the accounts hold. */
function mergerIn(question: string, outcome: FaqOutcome): FaqEntry | undefined {
  if (outcome.kind !== 'near') return undefined;
  const merger = outcome.entries.find(({ id }) => id === RULE_ENTRIES.merger);
  return merger && combinedIn(fold(question)) && merger;
}

/** Answers a question that the FAQ answers with confidence; returns undefined for any other. */
export async function answerSurely(
  { question, understood }: ReadMessage,
  person: Person,
  deps: Deps,
): Promise<Reply | undefined> {
  const { outcome, language } = understood;
  if (outcome.kind !== 'answer') return undefined;
  const request = { person, language: language ?? (await languageOfTalk(person, deps)), deps };
  return showEntry(outcome.entry, request, { question });
}

/** Searches for a follow-up together with the last answer, and keeps that outcome if it is surer than `alone`. */
async function readAsFollowUp(
  question: string,
  alone: FaqOutcome,
  { person, language, deps }: UndatedRequest,
): Promise<FaqOutcome> {
  const previous = await readLastEntry(person, deps);
  if (!previous || (alone.kind === 'answer' && alone.entry === previous)) return alone;
  const combined = deps.followUp(question, previous, language);
  return combined.kind === 'answer' || (combined.kind === 'near' && alone.kind !== 'answer') ? combined : alone;
}

async function showOutcome(
  outcome: Exclude<FaqOutcome, { kind: 'answer' }>,
  { candidates }: Understood,
  request: UndatedRequest,
): Promise<Reply> {
  const { person, language, deps } = request;
  // Pleasantries do not change the subject.
  if (outcome.kind !== 'smallTalk') await remember(person, { kind: 'other', language }, deps);
  switch (outcome.kind) {
    case 'near':
      return { card: nearQuestionsCard(outcome.entries, language) };
    case 'smallTalk':
      return showSmallTalk(outcome.topic, request);
    case 'none': {
      const pointer = findPointer(candidates);
      return { card: pointer ? pointerCard(pointer, language) : noAnswerCard(language) };
    }
  }
}

/** Answers a pleasantry in one line, and a greeting with help. */
export async function showSmallTalk(topic: SmallTalk, request: UndatedRequest): Promise<Reply> {
  if (topic === 'greeting') return showHelp(request);
  return { card: messageCard(words(request.language)(`smallTalk.${topic}`)) };
}
