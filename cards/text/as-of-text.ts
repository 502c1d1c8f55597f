import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { words } from '../words.ts';
import { showDay } from './show-day.ts';

/** States the day that a card refers to; for a day other than today, also which data is as of today. */
export function asOfText(day: CalendarDay, today: CalendarDay, language: Language): string {
  const when = day === today ? 'today' : day < today ? 'past' : 'future';
  return words(language)(`status.asOf.${when}`, { day: showDay(day, language) });
}
