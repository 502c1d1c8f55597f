import type { CombinedBenefits } from '../../domain/benefits/account-merge.ts';
import type { FaqCatalogue } from '../../domain/faq/catalogue.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import { withoutExamples } from '../../domain/faq/without-examples.ts';
import type { Language } from '../../domain/language.ts';
import { levelName } from '../../domain/programmes/levels.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Card } from '../card.ts';
import { listAll } from '../text/list-text.ts';
import { membershipName } from '../text/membership-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { answerCard } from './faq-answer.ts';

/** What an answer says of the question's own words: that it does not use their date, or what follows from them. */
export type EntryNote =
  | { readonly kind: 'unread' }
  | { readonly kind: 'unused'; readonly day: CalendarDay }
  | { readonly kind: 'combined'; readonly benefits: CombinedBenefits }
  | { readonly kind: 'learningLevel'; readonly level: 'learningActionPack' | 'none'; readonly trainers: number };

/** Shows the answer of an entry beneath a note; without the examples of its source where the question had a date. */
export function notedAnswerCard(
  { entry, note }: { readonly entry: FaqEntry; readonly note: EntryNote },
  { followUps }: FaqCatalogue,
  language: Language,
): Card {
  const answer = entry.answer[language];
  const isDated = note.kind === 'unread' || note.kind === 'unused';
  return answerCard(
    {
      title: entry.question[language],
      answer: `${noteText(note, language)}\n\n${isDated ? withoutExamples(answer) : answer}`,
      source: entry.source,
      followUps: followUps(entry),
    },
    language,
  );
}

function noteText(note: EntryNote, language: Language): string {
  const t = words(language);
  switch (note.kind) {
    case 'unread':
      return t('dates.unread');
    case 'unused':
      return t('dates.unused', { day: showDay(note.day, language) });
    case 'combined':
      return combinedText(note.benefits, language);
    case 'learningLevel':
      return t(`faq.learningLevel.${note.level}`, { count: note.trainers });
  }
}

/** Names the benefits after a merger of accounts, for the competencies that a question names. */
export function combinedText({ core, competencies }: CombinedBenefits, language: Language): string {
  const named = competencies.map(({ competency, level }) =>
    membershipName({ competency, offer: level }, COMPETENCY_PROGRAMME, language),
  );
  return words(language)('faq.combined', {
    core: core ? levelName(core, language) : '',
    competencies: listAll(named, language),
  });
}
