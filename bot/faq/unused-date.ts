import type { DateNote } from '../../cards/faq/faq-answer.ts';
import { RECOGNITIONS } from '../../domain/dated-rules/dated-rules.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { withoutExamples } from '../../domain/faq/without-examples.ts';
import type { DatedQuestion } from './read-dated-question.ts';

const DATED_ENTRIES = new Set(RECOGNITIONS.flatMap(({ entries }) => entries));

/** Says that an entry about days leaves the question's date out of account; undefined if its answer names no days. */
export function noteOf({ dates }: DatedQuestion, { id, answer }: FaqEntry): DateNote | undefined {
  if (!DATED_ENTRIES.has(id) && withoutExamples(answer.en) === answer.en) return undefined;
  if (dates.some(({ kind }) => kind === 'unread')) return { kind: 'unread' };
  const used = dates.find((date) => date.kind === 'day');
  return used && { kind: 'unused', day: used.day };
}
