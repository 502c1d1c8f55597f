import type { Language } from '../../../domain/language.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import { showDay, showMonth } from '../../text/show-day.ts';
import { words } from '../../words.ts';

/** "in March 2027" for a whole month, "on 3 March 2027" for a day, or "from 3 March 2027 through 5 April 2027". */
export function periodText(
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
  language: Language,
): string {
  const t = words(language);
  if (from === to) return t('peopleAnswers.ending.onDay', { day: showDay(from, language) });
  const month = from.slice(0, 7);
  const isMonth = from.endsWith('-01') && to.startsWith(month) && !addDays(to, 1).startsWith(month);
  if (isMonth) return t('peopleAnswers.ending.inMonth', { month: showMonth(month, language) });
  return t('peopleAnswers.ending.between', { from: showDay(from, language), to: showDay(to, language) });
}
