import { fold } from '../../domain/text/fold.ts';
import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import { mayStateDate, readDates, type StatedDate } from '../../domain/time/stated-dates.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';

/** A question with dates in it: its folded text, the dates in order, and the asker's own day. */
export type DatedQuestion = {
  readonly text: string;
  readonly dates: readonly StatedDate[];
  readonly today: CalendarDay;
};

/** Reads the dates in a question; undefined if it has none. */
export function readDatedQuestion(
  question: string,
  { timeZone, writesMonthFirst }: Person,
  { now }: Pick<Deps, 'now'>,
): DatedQuestion | undefined {
  if (!mayStateDate(question)) return undefined;
  const text = fold(question);
  const today = dayIn(now(), timeZone);
  const dates = readDates(text, today, writesMonthFirst ? 'monthFirst' : 'dayFirst');
  return dates.length > 0 ? { text, dates, today } : undefined;
}
