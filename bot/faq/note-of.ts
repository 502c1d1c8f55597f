import type { EntryNote } from '../../cards/faq/noted-answer.ts';
import { type CombinedBenefits, combinedBenefits } from '../../domain/benefits/account-merge.ts';
import { learningLevel } from '../../domain/benefits/learning-partner.ts';
import { readAttainments, readTrainers } from '../../domain/benefits/stated-holdings.ts';
import { RULE_ENTRIES } from '../../domain/dated-rules/dated-rules.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { withoutExamples } from '../../domain/faq/without-examples.ts';
import { fold } from '../../domain/text/fold.ts';
import type { DatedQuestion } from './read-dated-question.ts';

/**
 * Returns what an answer should say of the question's own words; undefined if there is nothing to say.
 *
 * @param dated the dates of the question, if it has any
 */
export function noteOf(question: string, dated: DatedQuestion | undefined, entry: FaqEntry): EntryNote | undefined {
  const text = fold(question);
  const benefits = entry.id === RULE_ENTRIES.merger ? combinedIn(text) : undefined;
  if (benefits) return { kind: 'combined', benefits };
  const trainers = entry.facts.includes('R13') ? readTrainers(text) : undefined;
  if (trainers !== undefined) return { kind: 'learningLevel', level: learningLevel(trainers), trainers };
  return dated && unusedDate(dated, entry);
}

/** The benefits after a merger for the competencies that a folded question names; undefined if it names none. */
export function combinedIn(text: string): CombinedBenefits | undefined {
  const attained = readAttainments(text);
  return attained.length > 0 ? combinedBenefits(attained) : undefined;
}

/** Says that an answer with dated examples leaves the question's own date out of account; undefined for any other. */
function unusedDate({ dates }: DatedQuestion, { answer }: FaqEntry): EntryNote | undefined {
  if (withoutExamples(answer.en) === answer.en) return undefined;
  if (dates.some(({ kind }) => kind === 'unread')) return { kind: 'unread' };
  const exact = dates.find((date) => date.kind === 'day' && (!date.assumed || date.assumed === 'order'));
  return exact?.kind === 'day' ? { kind: 'unused', day: exact.day } : undefined;
}
