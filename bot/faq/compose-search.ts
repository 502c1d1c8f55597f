import { CardFactory, type InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { FaqOutcome } from '../../domain/faq/search.ts';
import type { Language } from '../../domain/language.ts';
import type { Deps } from '../deps.ts';
import { MAX_CHARACTERS } from '../turn/incoming.ts';
import type { Person } from '../turn/person.ts';
import { preferredLanguage } from '../turn/preferred-language.ts';

const PREVIEW_CHARACTERS = 120;

const query = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});

/** Answers a search from the compose box: entries to insert into a message, none when nothing fits. */
export async function searchFromComposeBox(value: unknown, person: Person, deps: Deps): Promise<InvokeResponse> {
  const parsed = query.safeParse(value);
  if (!parsed.success || parsed.data.commandId !== 'searchFaq') {
    return { status: 400, body: { error: 'This search could not be read.' } };
  }
  const question = parsed.data.parameters.find(({ name }) => name === 'question')?.value;
  const { outcome, language } = deps.search(typeof question === 'string' ? question.slice(0, MAX_CHARACTERS) : '');
  const spoken = language ?? (await preferredLanguage(person, deps));
  const attachments = found(outcome).map((entry) => toAttachment(entry, spoken, deps));
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } };
}

function found(outcome: FaqOutcome): readonly FaqEntry[] {
  if (outcome.kind === 'answer') return [outcome.entry];
  return outcome.kind === 'near' ? outcome.entries : [];
}

function toAttachment(entry: FaqEntry, language: Language, { catalogue }: Deps) {
  const preview = plain(entry.answer[language]).slice(0, PREVIEW_CHARACTERS);
  return {
    ...CardFactory.adaptiveCard(faqAnswerCard(entry, catalogue, language)),
    preview: CardFactory.thumbnailCard(entry.question[language], preview),
  };
}

/** Markdown without its marks, for a preview that shows plain text. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ');
}
