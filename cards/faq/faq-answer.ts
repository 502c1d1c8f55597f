import type { FaqCatalogue } from '../../domain/faq/catalogue.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { type Card, compileCard } from '../card.ts';
import { type EntryButton, entryButtons } from '../parts/entry-buttons.ts';
import { sourceLine } from '../text/source-line.ts';
import { words } from '../words.ts';
import template from './faq-answer.json' with { type: 'json' };

const render = compileCard<{
  language: Language;
  title: string;
  answer: string;
  source: string;
  further: FurtherPart[];
  followUps: EntryButton[];
  askExpert: string;
}>(template);

/** A text of a further answer; `id` is the part's name and the answer's number. */
type FurtherPart = { readonly id: string; readonly part: 'title' | 'answer' | 'source'; readonly text: string };

/** One answer with its source. */
export type ShownAnswer = { readonly title: string; readonly answer: string; readonly source: FaqEntry['source'] };

/** The content of an answer card; up to three of the follow-ups become buttons. */
type AnswerContent = ShownAnswer & {
  readonly followUps: readonly FaqEntry[];
  /** Answers to the other parts of the question. */
  readonly further?: readonly ShownAnswer[];
};

/** Entries do not change while the bot runs, so each card is rendered once. */
const rendered: Record<Language, WeakMap<FaqEntry, Card>> = { en: new WeakMap(), sv: new WeakMap() };

/** Shows the answer of an FAQ entry. */
export function faqAnswerCard(entry: FaqEntry, { followUps }: FaqCatalogue, language: Language): Card {
  const cached = rendered[language].get(entry);
  if (cached) return cached;
  const { question, answer, source } = entry;
  const content = { title: question[language], answer: answer[language], source, followUps: followUps(entry) };
  const card = answerCard(content, language);
  rendered[language].set(entry, card);
  return card;
}

/**
 * Shows an answer with its source and follow-up questions, and further answers beneath it.
 *
 * The ids `title`, `answer` and `source` of its elements, `title-2` and so on for further answers, are part of the
 * bot's contract.
 */
export function answerCard(
  { title, answer, source, followUps, further = [] }: AnswerContent,
  language: Language,
): Card {
  return render({
    language,
    title,
    answer,
    source: sourceLine(source, language),
    further: further.flatMap((each, index) => furtherParts(each, index + 2, language)),
    followUps: entryButtons(followUps.slice(0, 3), language),
    askExpert: words(language)('faq.askExpert'),
  });
}

/** The texts lie side by side in the card, since outside readers find them by their ids at its top level. */
function furtherParts({ title, answer, source }: ShownAnswer, number: number, language: Language): FurtherPart[] {
  return [
    { id: `title-${number}`, part: 'title', text: title },
    { id: `answer-${number}`, part: 'answer', text: answer },
    { id: `source-${number}`, part: 'source', text: sourceLine(source, language) },
  ];
}
