import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import { type EntryNote, notedAnswerCard } from '../../cards/faq/noted-answer.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { ActionHandler, UndatedRequest } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { rememberEntry } from './last-entry.ts';

/** Shows one entry, as an answer that can be rated; `note` is about the question's own words. */
export async function showEntry(
  entry: FaqEntry,
  { person, language, deps }: UndatedRequest,
  note?: EntryNote,
): Promise<Reply> {
  await rememberEntry(entry.id, person, deps);
  const card = note
    ? notedAnswerCard({ entry, note }, deps.catalogue, language)
    : faqAnswerCard(entry, deps.catalogue, language);
  return { card, rateable: true };
}

/** Shows the entry of a follow-up button. */
export const showChosenEntry: ActionHandler = async ({ data, ...request }) => {
  const { language, deps } = request;
  if (typeof data.entryId !== 'string') return 'notUnderstood';
  const entry = deps.catalogue.find(data.entryId);
  return entry ? showEntry(entry, request) : { card: messageCard(words(language)('message.outdatedButton')) };
};
