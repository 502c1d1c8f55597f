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
  followUps: EntryButton[];
  askExpert: string;
}>(template);

/** The content of an answer; up to three of the follow-ups become buttons. */
type AnswerContent = {
  readonly title: string;
  readonly answer: string;
  readonly source: FaqEntry['source'];
  readonly followUps: readonly FaqEntry[];
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
 * Shows an answer with its source and follow-up questions.
 *
 * The ids `title`, `answer` and `source` of its elements are part of the bot's contract.
 */
export function answerCard({ title, answer, source, followUps }: AnswerContent, language: Language): Card {
  return render({
    language,
    title,
    answer,
    source: sourceLine(source, language),
    followUps: entryButtons(followUps.slice(0, 3), language),
    askExpert: words(language)('faq.askExpert'),
  });
}
