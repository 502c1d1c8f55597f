import type { DateNote } from '../../cards/faq/faq-answer.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { withoutExamples } from '../../domain/faq/without-examples.ts';
import type { DatedQuestion } from './read-dated-question.ts';

/** Says that an answer with dated examples leaves the question's own date out of account; undefined for any other. */
export function noteOf({ dates }: DatedQuestion, { answer }: FaqEntry): DateNote | undefined {
  if (withoutExamples(answer.en) === answer.en) return undefined;
  if (dates.some(({ kind }) => kind === 'unread')) return { kind: 'unread' };
  const exact = dates.find((date) => date.kind === 'day' && (!date.assumed || date.assumed === 'order'));
  return exact?.kind === 'day' ? { kind: 'unused', day: exact.day } : undefined;
}
