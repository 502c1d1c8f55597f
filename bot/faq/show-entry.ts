import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import { type EntryNote, notedAnswerCard } from '../../cards/faq/noted-answer.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { ActionHandler, UndatedRequest } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { rememberEntry } from './last-entry.ts';

/** The question that an entry answers, as typed; `note` is about the question's own words. */
type Asked = { readonly question?: string; readonly note?: EntryNote | undefined };

/** Shows one entry, as an answer that can be rated. */
export async function showEntry(
  entry: FaqEntry,
  request: UndatedRequest,
  { question, note }: Asked = {},
): Promise<Reply> {
  const { language, deps } = request;
  await rememberEntry(entry.id, request, question);
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
