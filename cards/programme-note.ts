import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/faq/entry.ts';
import { showDay } from './show-day.ts';
import { words } from './words.ts';

/** Of which day a card speaks, and what its requirements are worth: they are a snapshot of a programme that has ended. */
export function programmeNote(day: CalendarDay, language: Language): string {
  return words(language)('plan.note', { day: showDay(day, language) });
}
