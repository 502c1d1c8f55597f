import type { Language } from '../../domain/language.ts';
import type { ImpossibleDate } from '../../domain/time/stated-dates.ts';
import type { Card } from '../card.ts';
import { capitalised } from '../text/capitalised.ts';
import { showImpossibleDate } from '../text/show-day.ts';
import { words } from '../words.ts';
import { messageCard } from './message.ts';

/** Says that a date does not exist, and asks for the right one. */
export function impossibleDateCard(date: ImpossibleDate, language: Language): Card {
  const shown = capitalised(showImpossibleDate(date, language));
  return messageCard(words(language)('renewal.impossibleDate', { date: shown }));
}
