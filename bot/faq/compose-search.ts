import { z } from 'zod';
import type { Card } from '../../cards/card.ts';
import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { cleanText } from '../../domain/text/clean-text.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { FaqOutcome } from '../../domain/understanding/understand.ts';
import type { Deps } from '../deps.ts';
import { MAX_CHARACTERS } from '../turn/incoming.ts';
import type { Person } from '../turn/person.ts';
import { preferredLanguage } from '../turn/preferred-language.ts';

const PREVIEW_CHARACTERS = 120;

/** An FAQ entry to insert into a message, with the preview that the list shows. */
export type SearchResult = { readonly card: Card; readonly title: string; readonly preview: string };

const query = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});

/** Searches the FAQ from the compose box. Returns undefined for a query that cannot be read. */
export async function searchFromComposeBox(
  value: unknown,
  person: Person,
  deps: Deps,
): Promise<readonly SearchResult[] | undefined> {
  const parsed = query.safeParse(value);
  if (!parsed.success || parsed.data.commandId !== 'searchFaq') return undefined;
  const question = parsed.data.parameters.find(({ name }) => name === 'question')?.value;
  const text = typeof question === 'string' ? cleanText(question.slice(0, MAX_CHARACTERS)) : '';
  const found = deps.understand(text, { today: dayIn(deps.now(), person.timeZone) });
  const language = found.language ?? (await preferredLanguage(person, deps));
  return entriesIn(found.inFaq).map((entry) => toResult(entry, language, deps));
}

function entriesIn(outcome: FaqOutcome): readonly FaqEntry[] {
  if (outcome.kind === 'answer') return [outcome.entry];
  return outcome.kind === 'near' ? outcome.entries : [];
}

function toResult(entry: FaqEntry, language: Language, { catalogue }: Deps): SearchResult {
  return {
    card: faqAnswerCard(entry, catalogue, language),
    title: entry.question[language],
    preview: plain(entry.answer[language]).slice(0, PREVIEW_CHARACTERS),
  };
}

/** Strips markdown, for a preview that shows plain text. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ');
}
