import { datedAnswerCard } from '../../cards/faq/dated-answer.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import { datedFacts } from '../../domain/dated-rules/dated-facts.ts';
import { readDatedRuleQuestion } from '../../domain/dated-rules/dated-rule-question.ts';
import { RULE_ENTRIES } from '../../domain/dated-rules/dated-rules.ts';
import { COMPETENCY_RENEWAL } from '../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { FaqOutcome } from '../../domain/understanding/understand.ts';
import type { UndatedRequest } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { rememberEntry } from './last-entry.ts';
import { combinedIn } from './note-of.ts';
import type { DatedQuestion } from './read-dated-question.ts';

/** Answers a question that gives a date to one of the dated rules; undefined for any other. */
export async function answerDatedRule(
  { text, dates, today }: DatedQuestion,
  outcome: FaqOutcome,
  { person, language, deps }: UndatedRequest,
): Promise<Reply | undefined> {
  const question = readDatedRuleQuestion(text, dates, outcome.kind === 'answer' ? outcome.entry.id : undefined);
  if (!question) return undefined;
  const { rule, date } = question;
  if (date.kind === 'impossible') return { card: impossibleDateCard(date.date, language) };
  const entry = deps.catalogue.find(RULE_ENTRIES[rule]);
  if (!entry) return undefined;
  await rememberEntry(entry.id, { person, language, deps }, text);
  const factsOf = (day: CalendarDay) =>
    datedFacts({ question: { ...question, date }, day, today, rules: COMPETENCY_RENEWAL });
  const answer = {
    ...{ rule, stated: date, entry },
    facts: factsOf(date.day),
    other: date.other && factsOf(date.other),
    combined: rule === 'merger' ? combinedIn(text) : undefined,
  };
  return { card: datedAnswerCard(answer, deps.catalogue, language), rateable: true };
}
