import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { words } from '../words.ts';
import { showDay } from './show-day.ts';

/** Which day a card speaks of, and what of another day is in it. */
export function asOfText(day: CalendarDay, today: CalendarDay, language: Language): string {
  const when = day === today ? 'today' : day < today ? 'past' : 'future';
  return words(language)(`status.asOf.${when}`, { day: showDay(day, language) });
}
