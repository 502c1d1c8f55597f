import type { Language } from '../domain/faq/entry.ts';
import type { ImpossibleDate } from '../domain/stated-dates.ts';
import type { Card } from './card.ts';
import { messageCard } from './message.ts';
import { showImpossibleDate } from './show-day.ts';
import { words } from './words.ts';

/** Says that the day to speak of is in no calendar, and asks for another one. */
export function impossibleDayCard(date: ImpossibleDate, language: Language): Card {
  const shown = showImpossibleDate(date, language);
  return messageCard(words(language)('plan.impossibleDate', { date: shown.charAt(0).toUpperCase() + shown.slice(1) }));
}
